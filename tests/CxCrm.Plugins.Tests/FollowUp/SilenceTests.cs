using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Plugins.Tests.FollowUp;

public sealed class SilenceTests : IDisposable
{
    private const int Silence = 3;
    private const int Promoter = 2;

    /// <summary>Assignee, task and contact, and what creating a task looks up.</summary>
    private const int CallsForEach = 8;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public SilenceTests()
    {
        crm.Clock.Set(new DateTime(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
        scene.AddRule(0, rule =>
        {
            rule["cx_surveyid"] = null;
            rule["cx_condition"] = VoiceScene.Option(4);
            rule["cx_threshold"] = null;
            rule["cx_silentdays"] = 60;
            rule["cx_severity"] = VoiceScene.Option(2);
        });
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_iskeycustomer"] = true });
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "38")]
    public void A_silent_key_customer_becomes_one_follow_up_with_owner_deadline_and_alert()
    {
        crm.Clock.Advance(TimeSpan.FromDays(61));

        Assert.Equal((1, true), (Check()["Raised"], Check()["Done"]));

        var task = scene.TheTask();
        Assert.Equal(VoiceScene.Option(Silence), task["cx_followuptype"]);
        Assert.Equal("Anna Jensen: silent for 61 days", task["subject"]);
        Assert.True((DateTime)task["cx_sladue"] > crm.Clock.GetUtcNow().UtcDateTime);
        Assert.Equal("silent 61 days >= 60", Assert.Single(scene.Rows("cx_alert", ("cx_taskid", task.Id)))["cx_reason"]);
        Assert.Equal(1, scene.Customer()["cx_openfollowups"]);
    }

    [Fact]
    [Trait("Requirement", "36")]
    public void A_rule_for_the_owner_of_the_account_reaches_that_owner()
    {
        var keyOwner = new EntityReference("systemuser", crm.UserId(Persona.ProgramOwner));
        var account = scene.Admin.Create(new Entity("account") { ["name"] = "Havnens Is", ["ownerid"] = keyOwner });
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["parentcustomerid"] = new EntityReference("account", account) });
        scene.Admin.Update(new Entity("cx_alertrule", Assert.Single(scene.Rows("cx_alertrule", ("cx_silentdays", 60))).Id) { ["cx_assignto"] = VoiceScene.Option(1) });
        scene.Admin.Update(new Entity("cx_alertrule", scene.Rule) { ["cx_assignto"] = VoiceScene.Option(1) });
        crm.Clock.Advance(TimeSpan.FromDays(61));

        Check();
        var other = scene.AddContact("Bo", "Holm", "bo@example.com", row => row["parentcustomerid"] = new EntityReference("account", account));
        var answered = scene.Answer(nps: 1, more: request => request["Contact"] = new EntityReference("contact", other));

        Assert.Equal(keyOwner.Id, ((EntityReference)scene.TheTask()["ownerid"]).Id);
        Assert.Equal(keyOwner.Id, ((EntityReference)scene.Row("task", answered.Task!.Id)["ownerid"]).Id);
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(61, false)]
    public void Who_is_not_yet_silent_or_no_key_customer_is_left_in_peace(int days, bool isKey)
    {
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_iskeycustomer"] = isKey });
        crm.Clock.Advance(TimeSpan.FromDays(days));

        Assert.Equal(0, Check()["Raised"]);
    }

    [Fact]
    [Trait("Requirement", "38")]
    public void The_people_of_a_key_account_are_key_customers_and_those_of_another_are_not()
    {
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_iskeycustomer"] = false });
        OfAccount("Bo", isKey: true);
        OfAccount("Cai", isKey: false);
        crm.Clock.Advance(TimeSpan.FromDays(61));

        Assert.Equal(1, Check()["Raised"]);
        Assert.Equal("Bo Holm: silent for 61 days", Assert.Single(scene.Rows("task"))["subject"]);
        Assert.Equal(0, Check()["Raised"]);
    }

    [Fact]
    public void Looking_at_the_account_too_costs_no_call()
    {
        var before = CallsOfCheck();
        crm.Clock.Advance(TimeSpan.FromDays(61));
        OfAccount("Bo", isKey: true);
        var withOne = CallsOfCheck();
        crm.Clock.Advance(TimeSpan.FromDays(61));
        var withAnother = CallsOfCheck();

        Assert.Equal(["Anna Jensen: silent for 61 days", "Bo Holm: silent for 61 days"], scene.Rows("task").Select(task => (string)task["subject"]).Order());
        Assert.Equal(withOne, withAnother);
        Assert.InRange(withOne - before, 1, CallsForEach);
    }

    private int CallsOfCheck()
    {
        Check();
        return crm.Calls;
    }

    [Fact]
    public void An_answer_ends_the_silence()
    {
        crm.Clock.Advance(TimeSpan.FromDays(30));
        scene.Answer(nps: 9);
        crm.Clock.Advance(TimeSpan.FromDays(40));

        Assert.Equal(0, Check()["Raised"]);
    }

    [Fact]
    public void After_closing_the_customer_is_left_in_peace_as_long_again()
    {
        crm.Clock.Advance(TimeSpan.FromDays(61));
        Check();
        scene.Admin.Update(new Entity("task", scene.TheTask().Id)
        {
            ["cx_outcome"] = VoiceScene.Option(3),
            ["cx_cause"] = VoiceScene.Option(7),
            ["cx_learning"] = "Traf ingen",
            ["statecode"] = new OptionSetValue(1),
        });
        crm.RunAsyncSteps();
        crm.Clock.Advance(TimeSpan.FromDays(59));
        Assert.Equal(0, Check()["Raised"]);
        crm.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(1, Check()["Raised"]);
    }

    [Fact]
    public void A_restricted_person_is_passed_over()
    {
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_privacystate"] = VoiceScene.Option(1) });
        crm.Clock.Advance(TimeSpan.FromDays(61));

        Assert.Equal(0, Check()["Raised"]);
    }

    [Fact]
    public void More_than_a_slice_are_raised_in_several_calls_and_none_twice()
    {
        for (var person = 0; person < 60; person++)
            scene.AddContact("P" + person, "Holm", $"p{person}@example.com", contact => contact["cx_iskeycustomer"] = true);
        crm.Clock.Advance(TimeSpan.FromDays(61));

        var raised = new List<int>();
        for (var isDone = false; !isDone;)
        {
            var response = Check();
            raised.Add((int)response["Raised"]);
            isDone = (bool)response["Done"];
        }

        Assert.Equal([50, 11], raised);
        Assert.Equal(61, scene.Rows("task", ("cx_followuptype", Silence + 773000000)).Count);
    }

    [Fact]
    [Trait("Requirement", "37")]
    public void A_promoters_health_expires_after_twelve_months_and_the_customer_is_silent()
    {
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_iskeycustomer"] = false });
        scene.Answer(nps: 10);
        Assert.Equal(VoiceScene.Option(Promoter), scene.Customer()["cx_health"]);
        crm.Clock.Advance(TimeSpan.FromDays(366));

        Assert.Equal(1, Check()["Expired"]);
        Assert.Equal(0, Check()["Expired"]);

        Assert.Equal(VoiceScene.Option(3), scene.Customer()["cx_health"]);
        Assert.Equal("No answer and no contact for over twelve months.", scene.Customer()["cx_healthreason"]);
    }

    private void OfAccount(string first, bool isKey)
    {
        var account = scene.Admin.Create(new Entity("account") { ["name"] = first + "s firma", ["cx_iskeycustomer"] = isKey });
        scene.AddContact(first, "Holm", first + "@example.com", contact => contact["parentcustomerid"] = new EntityReference("account", account));
    }

    private OrganizationResponse Check() => scene.Integration.Execute(new OrganizationRequest("cx_CheckSilence"));
}
