using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Plugins.Tests.FollowUp;

public sealed class FollowUpTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public FollowUpTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 18, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
        scene.Answer(nps: 2, words: "Nej tak");
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "40")]
    public void Closing_without_outcome_and_cause_is_refused() => Faults.Refused("CX1230", () => Close(task => task["cx_learning"] = "Ring samme dag"));

    [Fact]
    [Trait("Requirement", "40")]
    public void Closing_with_neither_contact_nor_learning_is_refused() => Faults.Refused("CX1231", () => Close(WithOutcome));

    [Fact]
    [Trait("Requirement", "40")]
    public void A_learning_is_enough_to_close()
    {
        Close(task =>
        {
            WithOutcome(task);
            task["cx_learning"] = "Ring samme dag";
        });

        var task = scene.TheTask();
        Assert.Equal(1, ((OptionSetValue)task["statecode"]).Value);
        Assert.Null(task.GetAttributeValue<string>("cx_followupcustomer"));
    }

    [Fact]
    [Trait("Requirement", "40")]
    public void A_completed_call_to_the_customer_is_enough_to_close()
    {
        crm.Clock.Advance(TimeSpan.FromHours(1));
        var call = scene.Admin.Create(new Entity("phonecall")
        {
            ["subject"] = "Ringede",
            ["directioncode"] = true,
            ["regardingobjectid"] = new EntityReference("contact", scene.Contact),
        });
        scene.Admin.Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) });

        Close(WithOutcome);

        Assert.NotNull(scene.TheTask().GetAttributeValue<DateTime?>("cx_firstresponseon"));
    }

    [Fact]
    public void An_ordinary_task_closes_as_ever()
    {
        var task = scene.Admin.Create(new Entity("task") { ["subject"] = "Ordinary" });

        scene.Admin.Update(new Entity("task", task) { ["statecode"] = new OptionSetValue(1) });

        Assert.Equal(1, ((OptionSetValue)scene.Row("task", task)["statecode"]).Value);
    }

    [Fact]
    public void After_closing_the_customer_owes_nothing_and_the_alert_and_feedback_are_closed()
    {
        Close(task =>
        {
            WithOutcome(task);
            task["cx_learning"] = "Ring samme dag";
        });
        crm.RunAsyncSteps();

        Assert.Equal(0, scene.Customer()["cx_openfollowups"]);
        Assert.Equal(VoiceScene.Option(2), Assert.Single(scene.Rows("cx_alert"))["cx_state"]);
        Assert.Equal(VoiceScene.Option(2), Assert.Single(scene.Rows("cx_feedback"))["cx_status"]);
    }

    [Fact]
    public void The_next_detractors_answer_after_closing_is_a_new_follow_up()
    {
        var first = scene.TheTask().Id;
        Close(task =>
        {
            WithOutcome(task);
            task["cx_learning"] = "Ring samme dag";
        });

        var second = scene.Answer(nps: 1);

        Assert.NotEqual(first, second.Task?.Id);
    }

    [Fact]
    public void A_follow_up_made_by_hand_takes_later_causes_too()
    {
        var other = scene.AddContact("Bo", "Holm", "bo@example.com");
        var task = scene.Admin.Create(new Entity("task")
        {
            ["subject"] = "Ring til Bo",
            ["cx_followuptype"] = VoiceScene.Option(0),
            ["regardingobjectid"] = new EntityReference("contact", other),
        });

        var recorded = scene.Answer(nps: 1, more: request => request["Contact"] = new EntityReference("contact", other));

        Assert.Equal(task, recorded.Task?.Id);
    }

    // Raised Monday 10:00 local with eight hours: due Tuesday 10:00.
    [Theory]
    [InlineData("2026-05-19T07:59:00Z", 0, 0)]
    [InlineData("2026-05-19T08:30:00Z", 1, 1)]
    [InlineData("2026-05-20T08:30:00Z", 1, 2)]
    [InlineData("2026-05-22T08:30:00Z", 1, 3)]
    public void An_untouched_late_follow_up_rises(string now, int escalated, int level)
    {
        crm.Clock.Set(DateTime.Parse(now, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal));

        Assert.Equal((escalated, true), Escalate());

        var task = scene.TheTask();
        Assert.Equal(level, task["cx_escalationlevel"]);
        Assert.Equal((0, true), Escalate());
    }

    [Fact]
    public void An_escalated_follow_up_says_so_in_its_owners_language_and_comes_first()
    {
        scene.SetLanguage((EntityReference)scene.TheTask()["ownerid"], 1030);
        crm.Clock.Advance(TimeSpan.FromDays(2));

        Escalate();

        var task = scene.TheTask();
        Assert.Contains("Eskaleret til niveau", (string)task["description"], StringComparison.Ordinal);
        Assert.Equal(2, ((OptionSetValue)task["prioritycode"]).Value);
    }

    [Theory]
    [InlineData("phonecall")]
    [InlineData("email")]
    [Trait("Requirement", "35")]
    public void The_first_call_or_mail_to_the_customer_stops_the_clock_of_the_open_follow_up_and_later_ones_leave_it(string table)
    {
        crm.Clock.Advance(TimeSpan.FromHours(1));
        var first = crm.Clock.UtcNow;
        Reach(table);
        crm.Clock.Advance(TimeSpan.FromDays(3));
        Reach(table);

        Assert.Equal(first, scene.TheTask()["cx_firstresponseon"]);
        Assert.Equal((0, true), Escalate());
    }

    [Theory]
    [InlineData("phonecall")]
    [InlineData("email")]
    [Trait("Requirement", "35")]
    public void What_the_customer_sends_and_what_is_sent_for_a_purpose_is_no_response(string table)
    {
        Reach(table, message => message["directioncode"] = false);
        Reach(table, message => message["cx_purposeid"] = new EntityReference("cx_purpose", scene.Purpose));
        crm.Clock.Advance(TimeSpan.FromDays(3));

        Assert.False(scene.TheTask().Contains("cx_firstresponseon"));
        Assert.Equal((1, true), Escalate());
    }

    [Fact]
    public void A_follow_up_somebody_reacted_to_does_not_rise()
    {
        scene.Admin.Update(new Entity("task", scene.TheTask().Id) { ["cx_firstresponseon"] = crm.Clock.UtcNow });
        crm.Clock.Advance(TimeSpan.FromDays(7));

        Assert.Equal((0, true), Escalate());
    }

    /// <summary>A completed call or mail about the customer, from us unless it is said otherwise.</summary>
    private void Reach(string table, Action<Entity>? more = null)
    {
        var message = new Entity(table) { ["subject"] = "Hej", ["directioncode"] = true, ["regardingobjectid"] = new EntityReference("contact", scene.Contact) };
        more?.Invoke(message);
        var id = scene.Admin.Create(message);
        scene.Admin.Update(new Entity(table, id) { ["statecode"] = new OptionSetValue(1) });
        crm.RunAsyncSteps();
    }

    // A slice is a hundred tasks.
    [Fact]
    public void The_follow_up_that_has_waited_longest_rises_first_and_none_is_kept_from_it()
    {
        var now = crm.Clock.UtcNow;
        scene.Admin.Delete("task", scene.TheTask().Id);
        var waiting = Enumerable.Range(0, 110).Select(_ => LateTask(now.AddMinutes(-40), level: 1)).ToList();
        var late = Enumerable.Range(0, 105).Select(number => LateTask(now.AddMinutes(-number - 1), level: null)).ToList();
        var oldest = LateTask(now.AddDays(-30), level: 2);

        Assert.Equal((100, false), Escalate());
        Assert.Equal(3, Level(oldest));
        Assert.Equal(0, Level(late[0]));
        Assert.Equal((6, true), Escalate());

        Assert.All(late, task => Assert.Equal(1, Level(task)));
        Assert.All(waiting, task => Assert.Equal(1, Level(task)));
    }

    private Guid LateTask(DateTime due, int? level)
    {
        var task = scene.Admin.Create(new Entity("task") { ["subject"] = "Sag", ["cx_backoffice"] = true });
        scene.Admin.Update(new Entity("task", task) { ["cx_sladue"] = due, ["cx_escalationlevel"] = level });
        return task;
    }

    private int Level(Guid task) => scene.Admin.Retrieve("task", task, new ColumnSet("cx_escalationlevel")).GetAttributeValue<int>("cx_escalationlevel");

    private (int Escalated, bool Done) Escalate()
    {
        var response = scene.Integration.Execute(new OrganizationRequest("cx_EscalateFollowUps"));
        return ((int)response["Escalated"], (bool)response["Done"]);
    }

    private void Close(Action<Entity> fill)
    {
        var task = new Entity("task", scene.TheTask().Id) { ["statecode"] = new OptionSetValue(1) };
        fill(task);
        scene.Admin.Update(task);
    }

    private static void WithOutcome(Entity task)
    {
        task["cx_outcome"] = VoiceScene.Option(0);
        task["cx_cause"] = VoiceScene.Option(2);
    }

}
