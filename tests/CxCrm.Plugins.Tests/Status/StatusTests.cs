using System.Text.Json;
using CxCrm.Plugins.Tests.Program;
using LocalDataverse.Tests.Import;

namespace CxCrm.Plugins.Tests.Status;

public sealed class StatusTests : IDisposable
{
    private const int StopChurn = 773000000;
    private const int FixQuality = 773000004;
    private const int MonopolyLike = 773000002;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly IOrganizationService owner;
    private readonly Guid program;

    public StatusTests()
    {
        owner = crm.As(Persona.ProgramOwner);
        program = Programs.CreateActive(crm, owner);
    }

    [Fact]
    [Trait("Requirement", "4")]
    public void Churn_over_its_limit_proposes_to_stop_it_and_shows_what_decided()
    {
        var row = Read(owner.Create(Status(("cx_churn", 12m))));

        Assert.Equal(StopChurn, row.GetAttributeValue<OptionSetValue>("cx_proposedtrack").Value);
        var track = JsonDocument.Parse(row.GetAttributeValue<string>("cx_trackscores")).RootElement.GetProperty("tracks")[0];
        Assert.Equal(0.2m, track.GetProperty("score").GetDecimal());
        Assert.Equal("churn", track.GetProperty("inputs")[0].GetProperty("input").GetString());
        Assert.Contains("Stop churn first", row.GetAttributeValue<string>("cx_advice"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "82")]
    public void The_market_situation_changes_the_advice()
    {
        owner.Update(new Entity("cx_program", program) { ["cx_marketsituation"] = new OptionSetValue(MonopolyLike) });

        var row = Read(owner.Create(Status(("cx_churn", 13m), ("cx_errorshare", 24m))));

        Assert.Equal(FixQuality, row.GetAttributeValue<OptionSetValue>("cx_proposedtrack").Value);
        Assert.True(row.GetAttributeValue<bool>("cx_qualityfirst"));
        Assert.Contains("hardly choose another supplier", row.GetAttributeValue<string>("cx_advice"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "50")]
    public void The_answer_about_present_tools_shows_in_the_advice()
    {
        var row = Read(owner.Create(Status(("cx_toolfit", "The survey tool does not reach the shops."))));

        Assert.Contains("The survey tool does not reach the shops.", row.GetAttributeValue<string>("cx_advice"), StringComparison.Ordinal);
        Assert.Contains("Not known yet: churn", row.GetAttributeValue<string>("cx_advice"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "80")]
    [Trait("Requirement", "81")]
    public void Few_complaints_are_the_tip_of_an_iceberg_with_its_range()
    {
        var row = Read(owner.Create(Status(("cx_complaints", 40), ("cx_customersatstart", 10_000), ("cx_toldperdissatisfied", 9m))));

        Assert.Equal(1000, row.GetAttributeValue<int>("cx_dissatisfied"));
        Assert.Equal(58, row.GetAttributeValue<int>("cx_dissatisfiedlow"));
        Assert.Equal(1333, row.GetAttributeValue<int>("cx_dissatisfiedhigh"));
        Assert.Equal(9000, row.GetAttributeValue<int>("cx_peopletold"));
    }

    [Fact]
    [Trait("Requirement", "80")]
    public void The_rate_on_the_record_goes_before_the_setting_and_the_estimate_never_exceeds_the_customers()
    {
        var id = owner.Create(Status(("cx_complaints", 40), ("cx_customersatstart", 500), ("cx_reportrate", 10m)));
        Assert.Equal(400, Read(id).GetAttributeValue<int>("cx_dissatisfied"));

        owner.Update(new Entity("cx_baseline", id) { ["cx_reportrate"] = null });
        Assert.Equal(500, Read(id).GetAttributeValue<int>("cx_dissatisfied"));
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused() =>
        Faults.Refused("CX1130", () => owner.Create(Status(("cx_periodend", new DateTime(2024, 1, 1)))));

    [Fact]
    [Trait("Requirement", "3")]
    public void Fetched_figures_equal_the_records()
    {
        var integration = crm.As(Persona.Integration);
        var survey = owner.Create(new Entity("cx_survey") { ["cx_name"] = "Visit", ["cx_programid"] = Program, ["cx_kind"] = new OptionSetValue(773000000) });
        for (var i = 0; i < 5; i++)
            CreateCustomer(i, lost: i == 0);
        CreateAnswer(survey, "1", 5m, complaint: false, new DateTime(2025, 5, 5, 10, 0, 0, DateTimeKind.Utc));
        CreateAnswer(survey, "2", 2m, complaint: true, new DateTime(2025, 6, 5, 10, 0, 0, DateTimeKind.Utc));
        CreateAnswer(survey, "3", 4m, complaint: false, new DateTime(2024, 6, 5, 10, 0, 0, DateTimeKind.Utc));
        crm.Clock.Advance(TimeSpan.FromMinutes(10));
        integration.Execute(new OrganizationRequest("cx_RefreshMetrics"));
        var id = owner.Create(Status());

        var answer = owner.Execute(new OrganizationRequest("cx_FillStatus") { ["Status"] = new EntityReference("cx_baseline", id) });

        var row = Read(id);
        Assert.Equal(20m, row.GetAttributeValue<decimal>("cx_churn"));
        Assert.Equal(5, row.GetAttributeValue<int>("cx_customersatstart"));
        Assert.Equal(1, row.GetAttributeValue<int>("cx_customerslost"));
        Assert.Equal(62.5m, row.GetAttributeValue<decimal>("cx_satisfaction"));
        Assert.Equal(75m, row.GetAttributeValue<decimal>("cx_satisfactionbefore"));
        Assert.Equal(1, row.GetAttributeValue<int>("cx_complaints"));
        Assert.Equal(StopChurn, row.GetAttributeValue<OptionSetValue>("cx_proposedtrack").Value);
        Assert.Contains("no text analysis", (string)answer.Results["Note"], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "3")]
    public void Cases_of_the_type_problem_count_as_complaints_where_the_organisation_has_cases()
    {
        var cases = new SolutionZip().Table("Incident", SolutionZip.Column("CaseTypeCode", "int", "<MinValue>0</MinValue><MaxValue>10</MaxValue>") + SolutionZip.Column("CreatedOn", "datetime", "") + SolutionZip.Column("OverriddenCreatedOn", "datetime", ""));
        crm.Organization.Import(cases.Pack());
        CreateCase(problem: true, new DateTime(2025, 5, 5, 10, 0, 0, DateTimeKind.Utc));
        CreateCase(problem: true, new DateTime(2025, 12, 31, 22, 30, 0, DateTimeKind.Utc));
        CreateCase(problem: true, new DateTime(2025, 12, 31, 23, 30, 0, DateTimeKind.Utc));
        CreateCase(problem: false, new DateTime(2025, 5, 5, 10, 0, 0, DateTimeKind.Utc));
        var id = owner.Create(Status());

        owner.Execute(new OrganizationRequest("cx_FillStatus") { ["Status"] = new EntityReference("cx_baseline", id) });

        Assert.Equal(2, Read(id).GetAttributeValue<int>("cx_complaints"));
    }

    [Fact]
    [Trait("Requirement", "86")]
    public void The_checklist_score_is_the_mean_of_the_three_ratings_and_seconds_and_transfers_stand_beside_it()
    {
        var visit = Visit(Touchpoint("Call us", 773000000));
        visit["cx_waitingseconds"] = 240;
        visit["cx_transfers"] = 2;
        var row = owner.Retrieve("cx_touchpointevaluation", owner.Create(visit), new ColumnSet("cx_score", "cx_waitingseconds", "cx_transfers"));

        Assert.Equal(3.67m, row.GetAttributeValue<decimal>("cx_score"));
        Assert.Equal(240, row.GetAttributeValue<int>("cx_waitingseconds"));
        Assert.Equal(2, row.GetAttributeValue<int>("cx_transfers"));
    }

    [Fact]
    public void A_visit_in_the_future_is_refused()
    {
        var visit = Visit(Touchpoint("Call us", 773000000));
        visit["cx_visitedon"] = CrmOrganization.Start.AddDays(1);

        Faults.Refused("CX1131", () => owner.Create(visit));
    }

    [Fact]
    [Trait("Requirement", "84")]
    [Trait("Requirement", "87")]
    [Trait("Requirement", "92")]
    public void Visits_show_their_age_what_is_and_what_should_become_and_the_phases_nobody_visited()
    {
        var visited = Touchpoint("Call us", 773000000);
        Touchpoint("Get the bill", 773000002);
        owner.Create(Visit(visited));
        crm.RunAsyncSteps();
        Assert.Equal(new DateTime(2026, 1, 4), owner.Retrieve("cx_touchpoint", visited, new ColumnSet("cx_lastvisitedon")).GetAttributeValue<DateTime>("cx_lastvisitedon").Date);
        crm.Clock.Advance(TimeSpan.FromDays(100));

        var json = (string)owner.Execute(new OrganizationRequest("cx_GetVisits") { ["Program"] = Program }).Results["Json"];

        var list = JsonDocument.Parse(json).RootElement;
        Assert.Equal(["during", "after"], list.GetProperty("phasesWithoutVisit").EnumerateArray().Select(phase => phase.GetString()));
        Assert.Equal("never", list.GetProperty("touchpoints")[0].GetProperty("age").GetString());
        var call = list.GetProperty("touchpoints")[1];
        Assert.Equal(110, call.GetProperty("days").GetInt32());
        Assert.Equal("ageing", call.GetProperty("age").GetString());
        Assert.Equal("Long menu", call.GetProperty("asIs").GetString());
        Assert.Equal("A person answers", call.GetProperty("toBe").GetString());
    }

    public void Dispose() => crm.Dispose();

    private EntityReference Program => new("cx_program", program);

    private Entity Status(params (string Column, object Value)[] figures)
    {
        var row = new Entity("cx_baseline")
        {
            ["cx_name"] = "2025",
            ["cx_programid"] = Program,
            ["cx_periodstart"] = new DateTime(2025, 1, 1),
            ["cx_periodend"] = new DateTime(2025, 12, 31),
        };
        foreach (var (column, value) in figures)
            row[column] = value;
        return row;
    }

    private Entity Read(Guid id) => owner.Retrieve("cx_baseline", id, new ColumnSet(
        "cx_proposedtrack", "cx_trackscores", "cx_advice", "cx_qualityfirst", "cx_dissatisfied", "cx_dissatisfiedlow", "cx_dissatisfiedhigh", "cx_peopletold",
        "cx_churn", "cx_customersatstart", "cx_customerslost", "cx_satisfaction", "cx_satisfactionbefore", "cx_complaints"));

    private Guid Touchpoint(string name, int phase)
    {
        var journey = owner.Create(new Entity("cx_journey") { ["cx_name"] = "Support", ["cx_programid"] = Program });
        return owner.Create(new Entity("cx_touchpoint")
        {
            ["cx_name"] = name,
            ["cx_journeyid"] = new EntityReference("cx_journey", journey),
            ["cx_phase"] = new OptionSetValue(phase),
            ["cx_channel"] = new OptionSetValue(773000002),
        });
    }

    private Entity Visit(Guid touchpoint) => new("cx_touchpointevaluation")
    {
        ["cx_touchpointid"] = new EntityReference("cx_touchpoint", touchpoint),
        ["cx_programid"] = Program,
        ["cx_visitedon"] = CrmOrganization.Start.AddDays(-10),
        ["cx_listened"] = 5,
        ["cx_service"] = 4,
        ["cx_sales"] = 2,
        ["cx_asis"] = "Long menu",
        ["cx_tobe"] = "A person answers",
    };

    private void CreateCustomer(int number, bool lost)
    {
        var contact = crm.AsSystem().Create(new Entity("contact") { ["lastname"] = string.Create(CultureInfo.InvariantCulture, $"Customer {number}") });
        var row = new Entity("cx_customerperiod")
        {
            ["cx_contactid"] = new EntityReference("contact", contact),
            ["cx_periodstart"] = new DateTime(2025, 1, 1),
            ["cx_periodend"] = new DateTime(2025, 12, 31),
            ["cx_sourcesystem"] = "test",
            ["cx_sourceid"] = number.ToString(CultureInfo.InvariantCulture),
        };
        if (lost)
            row["cx_loston"] = new DateTime(2025, 8, 1);
        crm.As(Persona.Integration).Create(row);
    }

    private void CreateCase(bool problem, DateTime on) => crm.AsSystem().Create(new Entity("incident")
    {
        ["casetypecode"] = problem ? 2 : 1,
        ["overriddencreatedon"] = on,
    });

    private void CreateAnswer(Guid survey, string id, decimal csat, bool complaint, DateTime on) => crm.As(Persona.Integration).Create(new Entity("cx_feedback")
    {
        ["cx_surveyid"] = new EntityReference("cx_survey", survey),
        ["cx_respondedon"] = on,
        ["cx_sourcesystem"] = "test",
        ["cx_sourceid"] = id,
        ["cx_csat"] = csat,
        ["cx_iscomplaint"] = complaint,
    });
}
