using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Plugins.Tests.FollowUp;

public sealed class RoutingTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public RoutingTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 18, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "36")]
    public void An_answer_reaches_the_team_that_its_rule_names()
    {
        var team = AddTeam();
        scene.Admin.Update(new Entity("cx_alertrule", scene.Rule) { ["cx_assignto"] = VoiceScene.Option(3), ["cx_assignteamid"] = team });

        scene.Answer(nps: 2);

        Assert.Equal(team.Id, ((EntityReference)scene.TheTask()["ownerid"]).Id);
    }

    [Fact]
    [Trait("Requirement", "36")]
    public void Above_the_daily_cap_follow_ups_go_to_the_manager_until_the_next_day()
    {
        var (owner, manager) = (crm.UserId(Persona.Frontline), crm.UserId(Persona.ProgramOwner));
        scene.Set("cx_FollowUpsPerDay", "2");
        scene.Admin.Update(new Entity("systemuser", owner) { ["parentsystemuserid"] = new EntityReference("systemuser", manager) });

        Guid[] owners = [OwnerOfNew("a"), OwnerOfNew("b"), OwnerOfNew("c")];
        crm.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal([owner, owner, manager], owners);
        Assert.Equal(owner, OwnerOfNew("d"));
    }

    [Fact]
    [Trait("Requirement", "36")]
    public void Above_the_daily_cap_follow_ups_go_to_the_team_that_the_rule_names()
    {
        var (owner, manager, team) = (crm.UserId(Persona.Frontline), crm.UserId(Persona.ProgramOwner), AddTeam());
        scene.Set("cx_FollowUpsPerDay", "1");
        scene.Admin.Update(new Entity("systemuser", owner) { ["parentsystemuserid"] = new EntityReference("systemuser", manager) });
        scene.Admin.Update(new Entity("cx_alertrule", scene.Rule) { ["cx_assignteamid"] = team });

        Assert.Equal([owner, team.Id, team.Id], [OwnerOfNew("a"), OwnerOfNew("b"), OwnerOfNew("c")]);
    }

    [Fact]
    [Trait("Requirement", "36")]
    public void A_rule_puts_its_follow_ups_into_a_queue_whatever_the_owners_number()
    {
        scene.Set("cx_FollowUpsPerDay", "1");
        var queue = new EntityReference("queue", scene.Admin.Create(new Entity("queue") { ["name"] = "Service" }));
        Faults.Refused("CX1242", () => scene.Admin.Update(new Entity("cx_alertrule", scene.Rule) { ["cx_assignto"] = VoiceScene.Option(4) }));
        scene.Admin.Update(new Entity("cx_alertrule", scene.Rule) { ["cx_assignto"] = VoiceScene.Option(4), ["cx_assignqueueid"] = queue });

        Assert.Equal([crm.UserId(Persona.Frontline), crm.UserId(Persona.Frontline)], [OwnerOfNew("a"), OwnerOfNew("b")]);

        var items = scene.Rows("queueitem", ("queueid", queue.Id));
        Assert.Equal(scene.Rows("task", ("cx_followuptype", 773000000)).Select(task => task.Id).Order(), items.Select(item => ((EntityReference)item["objectid"]).Id).Order());
    }

    [Fact]
    public void A_queue_costs_no_more_than_an_owner()
    {
        var queue = new EntityReference("queue", scene.Admin.Create(new Entity("queue") { ["name"] = "Service" }));
        scene.Admin.Update(new Entity("cx_alertrule", scene.Rule) { ["cx_assignto"] = VoiceScene.Option(4), ["cx_assignqueueid"] = queue });

        scene.Answer(nps: 1, csat: 1, words: "Nej");

        Assert.InRange(crm.Calls, 1, 12);
    }

    [Fact]
    public void One_without_a_manager_takes_them_all()
    {
        scene.Set("cx_FollowUpsPerDay", "1");

        Assert.Equal([crm.UserId(Persona.Frontline), crm.UserId(Persona.Frontline)], [OwnerOfNew("a"), OwnerOfNew("b")]);
    }

    [Fact]
    [Trait("Requirement", "38")]
    public async Task Two_answers_of_one_customer_at_once_end_in_one_follow_up()
    {
        var answers = Enumerable.Range(0, 8).Select(number => Task.Run(() => new Recorded(crm.Organization.ServiceFor(crm.UserId(Persona.Integration)).Execute(
            new OrganizationRequest("cx_RecordFeedback")
            {
                ["SourceSystem"] = "test",
                ["SourceId"] = "at-once-" + number,
                ["Survey"] = new EntityReference("cx_survey", scene.Survey),
                ["Contact"] = new EntityReference("contact", scene.Contact),
                ["AnswersJson"] = VoiceScene.Json(1, null, null),
            })))).ToList();

        var recorded = await Task.WhenAll(answers);

        Assert.Equal(scene.TheTask().Id, Assert.Single(recorded.Select(answer => answer.Task!.Id).Distinct()));
        Assert.Equal(8, scene.Rows("cx_alert").Count);
    }

    [Fact]
    public async Task The_same_delivery_from_many_threads_is_recorded_once()
    {
        var deliveries = Enumerable.Range(0, 8).Select(_ => Task.Run(() => new Recorded(crm.Organization.ServiceFor(crm.UserId(Persona.Integration)).Execute(
            new OrganizationRequest("cx_RecordFeedback")
            {
                ["SourceSystem"] = "test",
                ["SourceId"] = "the-same",
                ["Survey"] = new EntityReference("cx_survey", scene.Survey),
                ["Contact"] = new EntityReference("contact", scene.Contact),
                ["AnswersJson"] = VoiceScene.Json(9, null, null),
            })).Feedback)).ToList();

        var told = await Told(deliveries);

        var feedback = Assert.Single(scene.Rows("cx_feedback", ("cx_sourceid", "the-same")));
        Assert.NotEmpty(told);
        Assert.All(told, id => Assert.Equal(feedback.Id, id));
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    [Trait("Requirement", "39")]
    public void An_answer_that_shows_on_the_eighth_day_after_the_event_is_late(int days, bool isLate)
    {
        var eventOn = crm.Clock.GetUtcNow().UtcDateTime;
        crm.Clock.Advance(TimeSpan.FromDays(days));

        var feedback = scene.Row("cx_feedback", scene.Answer(nps: 9, more: request => request["EventOn"] = eventOn).Feedback);

        Assert.Equal((isLate, (decimal)days), (feedback["cx_islate"], feedback["cx_visibledays"]));
    }

    [Theory]
    [InlineData(Persona.Frontline, "Follow-up", "task", "cx_feedback")]
    [InlineData(Persona.ProgramOwner, "Voice of the customer", "cx_feedback", "cx_alert", "cx_metricsnapshot")]
    [InlineData(Persona.Analyst, "Voice of the customer", "cx_feedback", "cx_alert", "cx_metricsnapshot")]
    [Trait("Requirement", "41")]
    public void A_role_opens_its_dashboard_and_may_read_what_it_shows(Persona persona, string name, params string[] tables)
    {
        var user = crm.As(persona);
        var query = new QueryExpression("systemform") { ColumnSet = new ColumnSet("formxml") };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        query.Criteria.AddCondition("type", ConditionOperator.Equal, 0);

        var dashboard = (string)Assert.Single(user.RetrieveMultiple(query).Entities)["formxml"];

        Assert.All(tables, table => Assert.Contains(">" + table + "<", dashboard, StringComparison.Ordinal));
        Assert.All(tables, table => user.RetrieveMultiple(new QueryExpression(table) { TopCount = 1 }));
    }

    /// <summary>What the deliveries answered; one that lost the race for the key is a fault that the sender's retry heals, and is left out.</summary>
    private static async Task<List<Guid>> Told(IReadOnlyCollection<Task<Guid>> deliveries)
    {
        await Task.WhenAll(deliveries).ContinueWith(_ => { }, TaskScheduler.Default);
        return deliveries.Where(delivery => delivery.IsCompletedSuccessfully).Select(delivery => delivery.Result).ToList();
    }

    private Guid OwnerOfNew(string name)
    {
        var contact = scene.AddContact(name, "Holm", name + "@example.com", row => row["ownerid"] = new EntityReference("systemuser", crm.UserId(Persona.Frontline)));
        var recorded = scene.Answer(nps: 1, more: request => request["Contact"] = new EntityReference("contact", contact));
        return ((EntityReference)scene.Row("task", recorded.Task!.Id)["ownerid"]).Id;
    }

    private EntityReference AddTeam()
    {
        var unit = Assert.Single(scene.Rows("businessunit")).ToEntityReference();
        return new EntityReference("team", scene.Admin.Create(new Entity("team")
        {
            ["name"] = "Service",
            ["businessunitid"] = unit,
            ["teamtype"] = new OptionSetValue(0),
            ["administratorid"] = new EntityReference("systemuser", crm.UserId(Persona.Frontline)),
        }));
    }
}
