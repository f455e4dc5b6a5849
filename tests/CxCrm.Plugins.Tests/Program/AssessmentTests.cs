namespace CxCrm.Plugins.Tests.Program;

public sealed class AssessmentTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly IOrganizationService owner;
    private readonly Guid program;

    public AssessmentTests()
    {
        owner = crm.As(Persona.ProgramOwner);
        program = Programs.CreateActive(crm, owner);
    }

    [Fact]
    public void Without_any_records_every_step_is_at_level_0()
    {
        var answer = Programs.Assess(owner, program);

        Assert.StartsWith("0,0,0,0,", Programs.Levels(answer), StringComparison.Ordinal);
        Assert.Equal(0m, answer.Results["Maturity"]);
    }

    [Fact]
    public void Levels_follow_the_records()
    {
        var record = new Entity("cx_baseline")
        {
            ["cx_name"] = "2025",
            ["cx_programid"] = new EntityReference("cx_program", program),
            ["cx_periodstart"] = new DateTime(2025, 1, 1),
            ["cx_periodend"] = new DateTime(2025, 12, 31),
        };
        var id = owner.Create(record);
        Assert.Equal("1", StatusLevel());

        owner.Update(new Entity("cx_baseline", id)
        {
            ["cx_churn"] = 12.5m,
            ["cx_satisfaction"] = 71m,
            ["cx_satisfactionbefore"] = 74m,
            ["cx_complaints"] = 40,
            ["cx_errorshare"] = 11m,
        });
        Assert.Equal("2", StatusLevel());

        owner.Update(new Entity("cx_baseline", id) { ["cx_chosentrack"] = new OptionSetValue(773000000) });
        Assert.Equal("3", StatusLevel());

        crm.AsSystem().Delete("cx_baseline", id);
        Assert.Equal("0", StatusLevel());
    }

    [Fact]
    public void Each_criterion_shows_its_value_its_threshold_and_when_it_was_checked()
    {
        owner.Create(new Entity("cx_trainingneed")
        {
            ["cx_name"] = "Listening",
            ["cx_programid"] = new EntityReference("cx_program", program),
            ["cx_stafflevel"] = new OptionSetValue(773000000),
            ["cx_people"] = 12,
        });

        Programs.Assess(owner, program);

        var plan = Evidence("culture.trainingPlan");
        Assert.True(plan.GetAttributeValue<bool>("cx_met"));
        Assert.Equal(1m, plan.GetAttributeValue<decimal>("cx_measuredvalue"));
        Assert.Equal(1m, plan.GetAttributeValue<decimal>("cx_threshold"));
        Assert.Equal(CrmOrganization.Start, plan.GetAttributeValue<DateTime>("cx_checkedon"));
        Assert.Equal("1; at least 1 is needed.", plan.GetAttributeValue<string>("cx_explanation"));
    }

    [Fact]
    public void A_share_over_too_small_a_set_is_not_met_and_says_so()
    {
        Programs.Assess(owner, program);

        var followedUp = Evidence("voice.followedUpInTime");
        Assert.False(followedUp.GetAttributeValue<bool>("cx_met"));
        Assert.Equal("Only 0 to count from; at least 10 are needed.", followedUp.GetAttributeValue<string>("cx_explanation"));
    }

    [Fact]
    public void An_assessment_makes_at_most_25_calls_however_much_it_writes()
    {
        Programs.Assess(owner, program);
        var first = crm.Calls;
        Programs.Assess(owner, program);

        Assert.InRange(first, 15, 25);
        Assert.Equal(first, crm.Calls);
    }

    [Fact]
    public void What_an_assessment_costs_does_not_grow_with_the_records()
    {
        Programs.Assess(owner, program);
        Programs.Assess(owner, program);
        var before = crm.Calls;
        for (var i = 0; i < 30; i++)
            owner.Create(Targets(i));
        Programs.Assess(owner, program);

        Programs.Assess(owner, program);

        Assert.Equal(before, crm.Calls);
    }

    [Fact]
    public void An_alert_rule_leads_to_an_assessment_in_the_background()
    {
        owner.Create(AlertRule("First"));

        crm.RunAsyncSteps();

        Assert.True(Evidence("voice.alertRules").GetAttributeValue<bool>("cx_met"));
    }

    [Fact]
    public void Many_changes_lead_to_one_assessment()
    {
        for (var i = 0; i < 5; i++)
            owner.Create(AlertRule($"Rule {i}"));
        crm.Clock.Advance(TimeSpan.FromMinutes(1));

        crm.RunAsyncSteps();

        var runs = crm.Organization.Engine.History.Latest.Where(run => run.PluginType.EndsWith("ReassessAfterVoice", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, runs.Count);
        Assert.Equal(4, runs.Count(run => run.ServiceCalls == 1));
        Assert.Equal(6m, Evidence("voice.alertRules").GetAttributeValue<decimal>("cx_measuredvalue"));
    }

    [Fact]
    public void The_first_answer_leads_to_an_assessment_and_the_next_ones_cost_one_call()
    {
        var survey = owner.Create(new Entity("cx_survey")
        {
            ["cx_name"] = "After a visit",
            ["cx_programid"] = new EntityReference("cx_program", program),
            ["cx_kind"] = new OptionSetValue(773000000),
        });
        crm.RunAsyncSteps();
        CreateAnswer(survey, "1");
        crm.RunAsyncSteps();
        Assert.True(Evidence("voice.recentAnswers").GetAttributeValue<bool>("cx_met"));

        crm.Clock.Advance(TimeSpan.FromHours(1));
        CreateAnswer(survey, "2");
        crm.RunAsyncSteps();

        var latest = crm.Organization.Engine.History.Latest.Last(run => run.PluginType.EndsWith("ReassessAfterFeedback", StringComparison.Ordinal));
        Assert.Equal(1, latest.ServiceCalls);
    }

    [Fact]
    public void A_program_that_has_not_started_is_not_assessed_in_the_background()
    {
        var draft = owner.Create(Programs.New("Draft"));
        owner.Create(AlertRule("First"));

        crm.RunAsyncSteps();

        Assert.False(owner.Retrieve("cx_program", draft, new ColumnSet("cx_assessedon")).Contains("cx_assessedon"));
    }

    public void Dispose() => crm.Dispose();

    private string StatusLevel() => Programs.Levels(Programs.Assess(owner, program)).Split(',')[0];

    private Entity Evidence(string code) => Programs.Steps(owner, program)
        .SelectMany(step => Programs.Evidence(owner, step.Id))
        .Single(row => row.GetAttributeValue<string>("cx_criterioncode") == code);

    private Entity Targets(int number) => new("cx_trainingneed")
    {
        ["cx_name"] = string.Create(CultureInfo.InvariantCulture, $"Need {number}"),
        ["cx_programid"] = new EntityReference("cx_program", program),
        ["cx_stafflevel"] = new OptionSetValue(773000001),
    };

    private void CreateAnswer(Guid survey, string id) => crm.As(Persona.Integration).Create(new Entity("cx_feedback")
    {
        ["cx_surveyid"] = new EntityReference("cx_survey", survey),
        ["cx_respondedon"] = crm.Clock.UtcNow,
        ["cx_sourcesystem"] = "test",
        ["cx_sourceid"] = id,
        ["cx_nps"] = 9,
    });

    private Entity AlertRule(string name) => new("cx_alertrule")
    {
        ["cx_name"] = name,
        ["cx_programid"] = new EntityReference("cx_program", program),
        ["cx_metric"] = new OptionSetValue(773000000),
        ["cx_condition"] = new OptionSetValue(773000000),
        ["cx_threshold"] = 6m,
        ["cx_severity"] = new OptionSetValue(773000001),
        ["cx_assignto"] = new OptionSetValue(773000000),
        ["cx_followuptype"] = new OptionSetValue(773000000),
    };
}
