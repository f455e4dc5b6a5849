namespace CxCrm.Plugins.Tests.Voice;

/// <summary>Instant on: what took place with a customer is asked about within minutes, once, and only where the gate and the quiet period allow.</summary>
public sealed class PulseTests : IDisposable
{
    private const int Visit = 1;
    private const int CaseClosed = 2;
    private const int TaskClosed = 4;
    private const int QuietPeriod = 7;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public PulseTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 18, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
        scene.Set("cx_PublicAddress", "https://answers.example.com");
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "18")]
    public void A_completed_visit_invites_those_who_took_part_within_minutes()
    {
        AskAfter(Visit);
        var other = scene.AddContact("Bo", "Holm", "bo@example.com");
        var ended = crm.Clock.UtcNow.AddMinutes(-20);
        Complete(Appointment(scene.Contact, ended, scene.Contact, other));

        Assert.Empty(scene.Rows("cx_invitation"));
        crm.RunAsyncSteps();

        var invitations = scene.Rows("cx_invitation");
        Assert.Equal([scene.Contact, other], invitations.Select(row => ((EntityReference)row["cx_contactid"]).Id).OrderBy(id => id != scene.Contact));
        Assert.All(invitations, row => Assert.Equal((VoiceScene.Option(1), ended), (row["cx_state"], row["cx_eventon"])));
        Assert.All(invitations, row => Assert.InRange((DateTime)row["cx_senton"], crm.Clock.UtcNow.AddMinutes(-1), crm.Clock.UtcNow.AddMinutes(5)));
    }

    [Theory]
    [InlineData(TaskClosed, false)]
    [InlineData(CaseClosed, true)]
    [Trait("Requirement", "18")]
    public void A_completed_task_about_a_customer_invites_by_what_it_was(int trigger, bool isBackOffice)
    {
        AskAfter(trigger);
        Complete(Task(scene.Contact, task => task["cx_backoffice"] = !isBackOffice));
        crm.RunAsyncSteps();
        Assert.Empty(scene.Rows("cx_invitation"));

        Complete(Task(scene.Contact, task => task["cx_backoffice"] = isBackOffice));
        crm.RunAsyncSteps();

        Assert.Equal(VoiceScene.Option(1), Assert.Single(scene.Rows("cx_invitation"))["cx_state"]);
    }

    [Fact]
    [Trait("Requirement", "18")]
    public void An_event_that_repeats_asks_nobody_twice_and_records_nothing_twice()
    {
        AskAfter(TaskClosed);
        var task = Task(scene.Contact);
        for (var time = 0; time < 3; time++)
        {
            Complete(task);
            crm.RunAsyncSteps();
            scene.Admin.Update(new Entity("task", task.Id) { ["statecode"] = new OptionSetValue(0) });
        }

        Assert.Single(scene.Rows("cx_invitation"));
    }

    [Fact]
    [Trait("Requirement", "18")]
    [Trait("Requirement", "119")]
    public void A_pulse_within_the_quiet_period_is_recorded_as_not_sent_with_the_reason()
    {
        AskAfter(TaskClosed);
        Complete(Task(scene.Contact));
        crm.RunAsyncSteps();
        crm.Clock.Advance(TimeSpan.FromDays(10));
        Complete(Task(scene.Contact));
        crm.RunAsyncSteps();

        var refused = Assert.Single(scene.Rows("cx_invitation", ("cx_state", 773000004)));
        Assert.Equal(VoiceScene.Option(QuietPeriod), refused["cx_refusalreason"]);
        Assert.NotEmpty((string)refused["cx_refusaltext"]);
        Assert.Single(scene.Rows("email"));
    }

    [Fact]
    [Trait("Requirement", "18")]
    public void One_who_declined_surveys_is_not_asked_after_an_event()
    {
        AskAfter(TaskClosed);
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["donotemail"] = true });
        Complete(Task(scene.Contact));
        crm.RunAsyncSteps();

        Assert.Equal(VoiceScene.Option(4), Assert.Single(scene.Rows("cx_invitation"))["cx_state"]);
        Assert.Empty(scene.Rows("email"));
    }

    [Fact]
    public void A_follow_up_a_cancelled_task_and_a_survey_by_hand_ask_nobody()
    {
        AskAfter(0);
        Complete(Task(scene.Contact));
        crm.RunAsyncSteps();
        AskAfter(TaskClosed);
        Cancel(Task(scene.Contact));
        scene.Answer(nps: 1);
        scene.Admin.Update(new Entity("task", Assert.Single(scene.Rows("task", ("cx_followuptype", 773000000))).Id)
        {
            ["cx_outcome"] = VoiceScene.Option(0),
            ["cx_cause"] = VoiceScene.Option(1),
            ["cx_learning"] = "Ring",
            ["statecode"] = new OptionSetValue(1),
        });
        crm.RunAsyncSteps();

        Assert.Empty(scene.Rows("cx_invitation"));
    }

    [Fact]
    public void A_large_gathering_asks_five()
    {
        AskAfter(Visit);
        var guests = Enumerable.Range(0, 7).Select(number => scene.AddContact("G" + number, "Holm", $"g{number}@example.com")).ToArray();
        Complete(Appointment(null, crm.Clock.UtcNow, guests));
        crm.RunAsyncSteps();

        Assert.Equal(5, scene.Rows("cx_invitation").Count);
    }

    [Fact]
    [Trait("Requirement", "18")]
    public void Frontline_closes_the_visit_and_the_survey_goes_out_in_its_name()
    {
        AskAfter(Visit);
        var frontline = crm.As(Persona.Frontline);
        var visit = frontline.Create(AppointmentRow(scene.Contact, crm.Clock.UtcNow, scene.Contact));
        frontline.Update(new Entity("appointment", visit) { ["statecode"] = new OptionSetValue(1) });
        crm.RunAsyncSteps();

        Assert.Equal(VoiceScene.Option(1), Assert.Single(scene.Rows("cx_invitation"))["cx_state"]);
        Assert.Equal(crm.UserId(Persona.Frontline), ((EntityReference)Assert.Single(scene.Rows("email"))["ownerid"]).Id);
    }

    [Fact]
    [Trait("Requirement", "18")]
    public void Another_system_names_its_event_and_the_same_one_asks_nobody_twice()
    {
        Assert.Equal((1, 0), Send("delivery 4711"));
        crm.Clock.Advance(TimeSpan.FromDays(60));

        Assert.Equal((0, 1), Send("Delivery 4711"));
        Assert.Equal((1, 0), Send("delivery 4712"));
        Assert.Equal(2, scene.Rows("cx_invitation").Count);
        Faults.Refused("CX1232", () => Send("delivery 4713", crm.Clock.UtcNow.AddDays(1)));
    }

    [Fact]
    public async Task Two_who_send_at_once_ask_nobody_twice()
    {
        var others = Enumerable.Range(0, 4).Select(number => scene.AddContact("G" + number, "Holm", $"g{number}@example.com")).ToList();
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var senders = Enumerable.Range(0, 6).Select(_ => System.Threading.Tasks.Task.Run(async () =>
        {
            await start.Task;
            return crm.Organization.ServiceFor(crm.UserId(Persona.Integration)).Execute(Request([scene.Contact, .. others]));
        })).ToList();
        start.SetResult();

        var sent = (await System.Threading.Tasks.Task.WhenAll(senders)).Sum(response => (int)response["Sent"]);

        Assert.Equal(5, sent);
        Assert.Equal(5, scene.Rows("cx_invitation", ("cx_state", 773000001)).Select(row => ((EntityReference)row["cx_contactid"]).Id).Distinct().Count());
        Assert.Equal(5, scene.Rows("email").Count);
        Assert.Equal(crm.Clock.UtcNow, scene.Customer()["cx_consideredon"]);
    }

    private void AskAfter(int trigger) => scene.Admin.Update(new Entity("cx_survey", scene.Survey) { ["cx_triggerevent"] = VoiceScene.Option(trigger) });

    private (int Sent, int NotSent) Send(string eventId, DateTime? on = null)
    {
        var request = Request([scene.Contact]);
        request["EventId"] = eventId;
        if (on is { } time)
            request["EventOn"] = time;
        var response = scene.Integration.Execute(request);
        return ((int)response["Sent"], (int)response["NotSent"]);
    }

    private OrganizationRequest Request(IEnumerable<Guid> contacts) => new("cx_SendInvitations")
    {
        ["Survey"] = new EntityReference("cx_survey", scene.Survey),
        ["ContactsJson"] = $$"""{"version":1,"contacts":[{{string.Join(',', contacts.Select(id => $"\"{id}\""))}}]}""",
    };

    private EntityReference Task(Guid contact, Action<Entity>? more = null)
    {
        var task = new Entity("task") { ["subject"] = "Send the offer", ["regardingobjectid"] = new EntityReference("contact", contact) };
        more?.Invoke(task);
        return new EntityReference("task", scene.Admin.Create(task));
    }

    private EntityReference Appointment(Guid? regarding, DateTime ended, params Guid[] attendees) =>
        new("appointment", scene.Admin.Create(AppointmentRow(regarding, ended, attendees)));

    private static Entity AppointmentRow(Guid? regarding, DateTime ended, params Guid[] attendees) => new("appointment")
    {
        ["subject"] = "Visit",
        ["regardingobjectid"] = regarding is { } id ? new EntityReference("contact", id) : null,
        ["requiredattendees"] = new EntityCollection([.. attendees.Select(contact => new Entity("activityparty") { ["partyid"] = new EntityReference("contact", contact) })]),
        ["scheduledstart"] = ended.AddHours(-1),
        ["scheduledend"] = ended,
    };

    private void Complete(EntityReference activity) => scene.Admin.Update(new Entity(activity.LogicalName, activity.Id) { ["statecode"] = new OptionSetValue(1) });

    private void Cancel(EntityReference activity) => scene.Admin.Update(new Entity(activity.LogicalName, activity.Id) { ["statecode"] = new OptionSetValue(2) });
}
