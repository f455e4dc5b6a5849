using System.Text.Json;
using CxCrm.Plugins.Tests.Toolbox;

namespace CxCrm.Plugins.Tests.Maturity;

public sealed class MaturityTests : IDisposable
{
    private const int Seven = 0;
    private const int Six = 1;
    private const int Perception = 2;
    private const int Check = 3;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly Journeys scene;

    public MaturityTests() => scene = new Journeys(crm);

    public void Dispose() => crm.Dispose();

    [Theory]
    [InlineData(Seven, 7)]
    [InlineData(Six, 6)]
    [InlineData(Check, 4)]
    [InlineData(Perception, 0)]
    public void An_assessment_comes_with_the_items_of_its_model(int model, int items) => Assert.Equal(items, Answers(Assess(model)).Count);

    [Fact]
    [Trait("Requirement", "107")]
    public void The_gap_is_wanted_minus_now_and_the_largest_is_named()
    {
        var assessment = Assess(Seven);
        Answer(assessment, "Culture", now: 2, wanted: 4);
        Answer(assessment, "Strategy", now: 1, wanted: 5);
        Answer(assessment, "Journeys and improvement", now: 4, wanted: 3);

        var model = Maturity().Single();

        Assert.Equal("Strategy", model.GetProperty("largest").GetString());
        Assert.Equal(4, model.GetProperty("gap").GetDecimal());
        var gaps = model.GetProperty("items").EnumerateArray().Where(item => item.TryGetProperty("gap", out _)).Select(item => item.GetProperty("gap").GetInt32());
        Assert.Equal([2, 4, -1], gaps);
        Assert.Equal("Strategy", scene.Read("cx_maturityassessment", assessment).GetAttributeValue<EntityReference>("cx_largestgapid").Name);
    }

    [Fact]
    [Trait("Requirement", "107")]
    public void The_history_stays_beside_the_latest()
    {
        Answer(Assess(Seven, 2025), "Culture", now: 1, wanted: 5);
        Answer(Assess(Seven, 2026), "Culture", now: 3, wanted: 5);

        var history = Maturity().Single().GetProperty("history").EnumerateArray().ToList();

        Assert.Equal(["2026-01-01", "2025-01-01"], history.Select(point => point.GetProperty("assessedOn").GetString()));
        Assert.Equal([2m, 4m], history.Select(point => point.GetProperty("gap").GetDecimal()));
    }

    [Fact]
    public void An_item_of_another_model_is_refused()
    {
        var assessment = Assess(Six);

        Faults.Refused("CX1193", () => scene.Create("cx_maturityanswer", ("cx_name", "Culture"), ("cx_assessmentid", Journeys.Ref("cx_maturityassessment", assessment)), ("cx_item", Journeys.Option(0))));
    }

    [Fact]
    [Trait("Requirement", "56")]
    public void The_perception_gap_is_staff_share_minus_customer_share()
    {
        var assessment = Assess(Perception, more: [("cx_staffshare", 80m), ("cx_staffn", 362), ("cx_customershare", 8m), ("cx_customern", 3000)]);

        Assert.Equal(72m, scene.Read("cx_maturityassessment", assessment).GetAttributeValue<decimal?>("cx_gap"));
        scene.Update("cx_maturityassessment", assessment, ("cx_customershare", 30m));
        Assert.Equal(50m, Maturity().Single().GetProperty("gap").GetDecimal());
    }

    [Fact]
    [Trait("Requirement", "56")]
    public void A_share_nobody_was_asked_for_is_refused() =>
        Faults.Refused("CX1192", () => Assess(Perception, more: [("cx_staffshare", 80m), ("cx_staffn", 0)]));

    [Theory]
    [InlineData(4.0, 6, 4.0, "green")]
    [InlineData(3.0, 6, 4.0, "red")]
    [Trait("Requirement", "108")]
    public void All_three_base_questions_above_the_limit_are_green(double expectation, int ease, double feeling, string state)
    {
        var survey = scene.Create("cx_survey", ("cx_name", "Base"), ("cx_kind", Journeys.Option(0)), ("cx_programid", Journeys.Ref("cx_program", scene.Program)));
        Snapshot(survey, metric: 5, expectation);
        Snapshot(survey, metric: 2, ease);
        Assert.Equal(state == "red" ? "red" : "unknown", Hygiene());
        Snapshot(survey, metric: 1, feeling);

        Assert.Equal(state, Hygiene());
    }

    [Fact]
    public void Without_answers_nothing_is_known_of_hygiene() => Assert.Equal("unknown", Hygiene());

    [Fact]
    [Trait("Requirement", "121")]
    public void An_initiative_without_hours_warns()
    {
        var item = Item("Train the shops", ("cx_why", "Half of the complaints begin there"));
        Assert.Equal(["Train the shops"], scene.View("cx_roadmapitem", "Initiatives without hours"));
        scene.Update("cx_roadmapitem", item, ("cx_hours", 120m), ("cx_budget", new Money(50_000)));
        Assert.Empty(scene.View("cx_roadmapitem", "Initiatives without hours"));
    }

    [Fact]
    [Trait("Requirement", "122")]
    public void Initiatives_sort_by_priority_score_and_need_a_why()
    {
        Faults.Refused("CX1190", () => Item("Because we can", ("cx_why", "  ")));
        Item("Later", ("cx_why", "Nice"), ("cx_value", 2), ("cx_urgency", 2), ("cx_effort", 4));
        var first = Item("Now", ("cx_why", "Customers leave"), ("cx_value", 5), ("cx_urgency", 4), ("cx_effort", 2));

        Assert.Equal(["Now", "Later"], scene.View("cx_roadmapitem", "By priority"));
        Assert.Equal(10m, scene.Read("cx_roadmapitem", first).GetAttributeValue<decimal?>("cx_priority"));
    }

    [Fact]
    public void An_initiative_that_ends_before_it_starts_is_refused() =>
        Faults.Refused("CX1191", () => Item("Back in time", ("cx_why", "x"), ("cx_startson", new DateTime(2026, 3, 1)), ("cx_endson", new DateTime(2026, 2, 1))));

    [Fact]
    [Trait("Requirement", "78")]
    public void A_program_without_vision_warns_until_it_has_one()
    {
        Assert.Contains("warning.noStory", Cockpit(), StringComparison.Ordinal);
        scene.Update("cx_program", scene.Program, ("cx_vision", "Nobody waits for us"), ("cx_why", "Waiting costs us customers"));

        var cockpit = Cockpit();

        Assert.DoesNotContain("warning.noStory", cockpit, StringComparison.Ordinal);
        Assert.Contains("Nobody waits for us", cockpit, StringComparison.Ordinal);
    }

    private string Cockpit() => (string)crm.As(Persona.ProgramOwner)
        .Execute(new OrganizationRequest("cx_GetCockpit") { ["Program"] = Journeys.Ref("cx_program", scene.Program) }).Results["Json"];

    private string Hygiene() => (string)crm.As(Persona.ProgramOwner)
        .Execute(new OrganizationRequest("cx_GetHygiene") { ["Program"] = Journeys.Ref("cx_program", scene.Program) }).Results["State"];

    private List<JsonElement> Maturity() =>
        [.. scene.Document("cx_GetMaturity", "MaturityJson", "Program", Journeys.Ref("cx_program", scene.Program)).GetProperty("models").EnumerateArray()];

    private Guid Assess(int model, int year = 2026, params (string Column, object? Value)[] more) => scene.Create(
        "cx_maturityassessment",
        [("cx_name", "Self-test"), ("cx_programid", Journeys.Ref("cx_program", scene.Program)), ("cx_model", Journeys.Option(model)), ("cx_assessedon", new DateTime(year, 1, 1)), .. more]);

    private IReadOnlyList<Entity> Answers(Guid assessment)
    {
        var query = new QueryExpression("cx_maturityanswer") { ColumnSet = new ColumnSet("cx_name") };
        query.Criteria.AddCondition("cx_assessmentid", ConditionOperator.Equal, assessment);
        return [.. crm.AsSystem().RetrieveMultiple(query).Entities];
    }

    private void Answer(Guid assessment, string name, int now, int wanted) =>
        scene.Update("cx_maturityanswer", Answers(assessment).Single(answer => answer.GetAttributeValue<string>("cx_name") == name).Id, ("cx_now", now), ("cx_wanted", wanted));

    private Guid Item(string name, params (string Column, object? Value)[] more) =>
        scene.Create("cx_roadmapitem", [("cx_name", name), ("cx_programid", Journeys.Ref("cx_program", scene.Program)), .. more]);

    private void Snapshot(Guid survey, int metric, double mean) => crm.AsSystem().Create(new Entity("cx_metricsnapshot")
    {
        ["cx_key"] = $"{metric}/{survey}",
        ["cx_metric"] = Journeys.Option(metric),
        ["cx_scope"] = Journeys.Option(2),
        ["cx_scopeid"] = survey.ToString("D"),
        ["cx_grain"] = Journeys.Option(0),
        ["cx_periodstart"] = new DateTime(2026, 1, 10),
        ["cx_n"] = 10,
        ["cx_sum"] = (decimal)(mean * 10),
        ["cx_sumsquares"] = (decimal)(mean * mean * 10 + 5),
        ["cx_positive"] = 5,
    });
}
