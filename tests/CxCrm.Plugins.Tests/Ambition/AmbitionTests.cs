using CxCrm.Plugins.Tests.Program;

namespace CxCrm.Plugins.Tests.Ambition;

public sealed class AmbitionTests : IDisposable
{
    private const int Csat = 773000001;
    private const int ResponseTime = 773000001;
    private const int FocusQuestion = 773000003;
    private const int OperationalKpi = 773000005;
    private const int Lower = 773000001;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly IOrganizationService owner;
    private readonly Guid program;

    public AmbitionTests()
    {
        owner = crm.As(Persona.ProgramOwner);
        program = Programs.CreateActive(crm, owner);
    }

    [Fact]
    [Trait("Requirement", "14")]
    public void A_vague_goal_is_refused_with_a_hint()
    {
        var sentence = Faults.Refused("CX1111", () => owner.Create(Target("Closer to our customers")));

        Assert.Contains("which metric", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Requirement", "14")]
    [InlineData(1033, "Closer to our customers", "which metric")]
    [InlineData(1030, "Vi vil tættere på kunderne", "hvilken måling")]
    [InlineData(1053, "Komma närmare kunderna", "vilket mått")]
    public void The_hint_is_told_in_the_users_language(int language, string goal, string hint)
    {
        crm.AsSystem().Update(new Entity("usersettings", crm.UserId(Persona.ProgramOwner)) { ["uilanguageid"] = language });

        var sentence = Faults.Refused("CX1111", () => owner.Create(Target(goal)));

        Assert.Contains(hint, sentence, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Requirement", "14")]
    [InlineData("cx_metric")]
    [InlineData("cx_baseline")]
    [InlineData("cx_target")]
    [InlineData("cx_dueon")]
    public void A_goal_without_metric_baseline_target_or_date_is_refused(string column)
    {
        var target = Target("Satisfaction after a visit");
        target.Attributes.Remove(column);

        Faults.Refused("CX1112", () => owner.Create(target));
    }

    [Fact]
    public void A_target_equal_to_its_baseline_is_refused()
    {
        var target = Target("Satisfaction after a visit");
        target["cx_target"] = target["cx_baseline"];

        Faults.Refused("CX1114", () => owner.Create(target));
    }

    [Fact]
    public void A_target_in_the_bad_direction_is_refused()
    {
        var target = Target("Satisfaction after a visit");
        target["cx_direction"] = new OptionSetValue(Lower);

        Faults.Refused("CX1115", () => owner.Create(target));
    }

    [Fact]
    public void A_date_that_does_not_lie_ahead_is_refused()
    {
        var target = Target("Satisfaction after a visit");
        target["cx_dueon"] = CrmOrganization.Start.Date;

        Faults.Refused("CX1113", () => owner.Create(target));
    }

    [Fact]
    [Trait("Requirement", "17")]
    public void Five_focus_questions_save_silently_and_the_sixth_warns()
    {
        var survey = owner.Create(new Entity("cx_survey") { ["cx_name"] = "Visit", ["cx_programid"] = Program, ["cx_kind"] = new OptionSetValue(773000000) });
        var question = owner.Create(new Entity("cx_question")
        {
            ["cx_name"] = "Professional",
            ["cx_surveyid"] = new EntityReference("cx_survey", survey),
            ["cx_order"] = 1,
            ["cx_type"] = new OptionSetValue(773000001),
            ["cx_texten"] = "How professional were we?",
            ["cx_textda"] = "Hvor professionelle var vi?",
            ["cx_textsv"] = "Hur professionella var vi?",
        });

        var warnings = Enumerable.Range(1, 6).Select(number => Warning(owner.Create(Focus(number, question)))).ToList();

        Assert.All(warnings.Take(5), Assert.Null);
        Assert.Contains("6", warnings[5], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "16")]
    public void Retention_follows_the_status_record_with_progress_and_forecast()
    {
        var target = Target("Retention from 85 to 90 %");
        target["cx_kind"] = new OptionSetValue(773000001);
        target["cx_metric"] = new OptionSetValue(773000010);
        target["cx_baseline"] = 85m;
        target["cx_target"] = 90m;
        var id = owner.Create(target);
        owner.Create(new Entity("cx_baseline")
        {
            ["cx_name"] = "2025",
            ["cx_programid"] = Program,
            ["cx_periodstart"] = new DateTime(2025, 1, 1),
            ["cx_periodend"] = new DateTime(2025, 12, 31),
            ["cx_churn"] = 12m,
            ["cx_customersatstart"] = 1000,
            ["cx_customerslost"] = 120,
        });

        crm.RunAsyncSteps();

        var row = Read(id);
        Assert.Equal(88m, row.GetAttributeValue<decimal>("cx_current"));
        Assert.Equal(60m, row.GetAttributeValue<decimal>("cx_progress"));
        Assert.Equal(1000, row.GetAttributeValue<int>("cx_currentn"));
        Assert.Equal(773000000, row.GetAttributeValue<OptionSetValue>("cx_forecast").Value);
    }

    [Fact]
    public void A_kpi_value_moves_its_target_where_lower_is_better()
    {
        var kpi = owner.Create(new Entity("cx_kpi") { ["cx_name"] = "Response time", ["cx_programid"] = Program, ["cx_kind"] = new OptionSetValue(ResponseTime), ["cx_unit"] = "hours", ["cx_higherisbetter"] = false });
        var target = Target("Response time from 12 to 8 hours");
        target["cx_kind"] = new OptionSetValue(OperationalKpi);
        target["cx_direction"] = new OptionSetValue(Lower);
        target["cx_kpiid"] = new EntityReference("cx_kpi", kpi);
        target["cx_baseline"] = 12m;
        target["cx_target"] = 8m;
        var id = owner.Create(target);
        owner.Create(new Entity("cx_kpivalue") { ["cx_kpiid"] = new EntityReference("cx_kpi", kpi), ["cx_periodstart"] = new DateTime(2026, 1, 1), ["cx_periodend"] = new DateTime(2026, 1, 13), ["cx_value"] = 9m, ["cx_n"] = 40 });

        crm.RunAsyncSteps();

        Assert.Equal(75m, Read(id).GetAttributeValue<decimal>("cx_progress"));
    }

    [Fact]
    public void A_target_follows_the_measurements_once_they_are_refreshed()
    {
        var survey = owner.Create(new Entity("cx_survey") { ["cx_name"] = "Visit", ["cx_programid"] = Program, ["cx_kind"] = new OptionSetValue(773000000) });
        var id = owner.Create(Target("Satisfaction after a visit"));
        for (var i = 0; i < 2; i++)
        {
            crm.As(Persona.Integration).Create(new Entity("cx_feedback")
            {
                ["cx_surveyid"] = new EntityReference("cx_survey", survey),
                ["cx_respondedon"] = crm.Clock.UtcNow,
                ["cx_sourcesystem"] = "test",
                ["cx_sourceid"] = i.ToString(CultureInfo.InvariantCulture),
                ["cx_csat"] = 4m + i,
            });
        }
        crm.RunAsyncSteps();
        crm.Clock.Advance(TimeSpan.FromMinutes(10));

        crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_RefreshMetrics"));
        crm.RunAsyncSteps();

        Assert.Equal(4.5m, Read(id).GetAttributeValue<decimal>("cx_current"));
        Assert.Equal(2, Read(id).GetAttributeValue<int>("cx_currentn"));
    }

    // "Instant on": the target is one touchpoint's, and follows what customers answer about their visits there.
    [Fact]
    public void A_target_for_each_visit_follows_the_answers_at_its_touchpoint_and_is_evidence()
    {
        var journey = owner.Create(new Entity("cx_journey") { ["cx_name"] = "Buying", ["cx_programid"] = Program });
        Guid Point(string name) => owner.Create(new Entity("cx_touchpoint")
        {
            ["cx_name"] = name,
            ["cx_journeyid"] = new EntityReference("cx_journey", journey),
            ["cx_phase"] = new OptionSetValue(773000001),
            ["cx_channel"] = new OptionSetValue(773000002),
        });
        var (counter, phone) = (Point("Counter"), Point("Phone"));
        var target = Target("Satisfied with each visit from 4.0 to 4.6");
        target["cx_kind"] = new OptionSetValue(773000004);
        target["cx_touchpointid"] = new EntityReference("cx_touchpoint", counter);
        var id = owner.Create(target);
        var survey = owner.Create(new Entity("cx_survey") { ["cx_name"] = "Visit", ["cx_programid"] = Program, ["cx_kind"] = new OptionSetValue(773000000) });
        foreach (var (point, csat) in new[] { (counter, 5m), (counter, 4m), (phone, 1m) })
        {
            crm.As(Persona.Integration).Create(new Entity("cx_feedback")
            {
                ["cx_surveyid"] = new EntityReference("cx_survey", survey),
                ["cx_touchpointid"] = new EntityReference("cx_touchpoint", point),
                ["cx_respondedon"] = crm.Clock.UtcNow,
                ["cx_sourcesystem"] = "test",
                ["cx_sourceid"] = Guid.NewGuid().ToString("N"),
                ["cx_csat"] = csat,
            });
        }
        crm.RunAsyncSteps();
        crm.Clock.Advance(TimeSpan.FromMinutes(10));
        crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_RefreshMetrics"));
        crm.RunAsyncSteps();

        Programs.Assess(owner, program);

        Assert.Equal(4.5m, Read(id).GetAttributeValue<decimal>("cx_current"));
        Assert.True(Evidence("ambition.instantOn").GetAttributeValue<bool>("cx_met"));
    }

    // Nobody said how often: then every thirty days.
    [Theory]
    [InlineData(29, 100)]
    [InlineData(31, 0)]
    public void A_target_without_cadence_is_meant_to_be_measured_once_a_month(int daysAgo, int share)
    {
        var id = owner.Create(Target("Satisfaction after a visit"));
        crm.RunAsyncSteps();
        crm.AsSystem().Update(new Entity("cx_ambition", id) { ["cx_measuredon"] = crm.Clock.UtcNow.AddDays(-daysAgo) });

        Programs.Assess(owner, program);

        Assert.Equal(share, Evidence("ambition.measuredAtCadence").GetAttributeValue<decimal>("cx_measuredvalue"));
    }

    public void Dispose() => crm.Dispose();

    private Entity Evidence(string criterion) =>
        Programs.Steps(owner, program).SelectMany(step => Programs.Evidence(owner, step.Id)).Single(row => (string)row["cx_criterioncode"] == criterion);

    private EntityReference Program => new("cx_program", program);

    private Entity Target(string name) => new("cx_ambition")
    {
        ["cx_name"] = name,
        ["cx_programid"] = Program,
        ["cx_kind"] = new OptionSetValue(773000000),
        ["cx_metric"] = new OptionSetValue(Csat),
        ["cx_baseline"] = 4m,
        ["cx_target"] = 4.6m,
        ["cx_dueon"] = new DateTime(2026, 12, 31),
    };

    private Entity Focus(int number, Guid question)
    {
        var target = Target(string.Create(CultureInfo.InvariantCulture, $"Professional {number}"));
        target["cx_kind"] = new OptionSetValue(FocusQuestion);
        target["cx_questionid"] = new EntityReference("cx_question", question);
        return target;
    }

    private Entity Read(Guid id) => owner.Retrieve("cx_ambition", id, new ColumnSet("cx_current", "cx_currentn", "cx_progress", "cx_forecast", "cx_warning"));

    private string? Warning(Guid id) => Read(id).GetAttributeValue<string>("cx_warning");
}
