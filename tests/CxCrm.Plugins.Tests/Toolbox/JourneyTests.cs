using System.Text.Json;

namespace CxCrm.Plugins.Tests.Toolbox;

public sealed class JourneyTests : IDisposable
{
    private const int Csat = 773000001;

    private static readonly DateTime LastAnswer = new(2026, 1, 3);

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly Journeys scene;

    public JourneyTests() => scene = new Journeys(crm);

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "65")]
    public void Each_phase_has_a_touchpoint_or_the_map_warns()
    {
        scene.Touchpoint("Advert", phase: 0);
        scene.Touchpoint("Invoice", phase: 2);

        var map = scene.Map();

        Assert.Equal(["before", "during", "after"], map.GetProperty("phases").EnumerateArray().Select(phase => phase.GetProperty("code").GetString()));
        Assert.Equal("No touchpoint in the phase \"During\".", Warnings(map, "phaseEmpty").Single());
        scene.Touchpoint("Shop", phase: 1);
        Assert.Empty(Warnings(scene.Map(), "phaseEmpty"));
    }

    [Fact]
    [Trait("Requirement", "67")]
    [Trait("Requirement", "79")]
    public void The_fact_share_equals_the_counted_statements()
    {
        var point = scene.Touchpoint("Shop");
        Statement("Customers wait", evidence: 0, point);
        Statement("They read the letter", evidence: 1, point);
        var guess = Statement("They like blue", evidence: 5, point);
        Assert.Equal(66.7m, Share());

        var map = scene.Map();

        Assert.Equal(66.7m, map.GetProperty("factShare").GetDecimal());
        Assert.Equal(1, map.GetProperty("assumptions").GetInt32());
        var marked = Points(map).Single().GetProperty("statements").EnumerateArray().Where(said => said.GetProperty("assumption").GetBoolean());
        Assert.Equal("They like blue", marked.Single().GetProperty("text").GetString());
        Assert.Equal(["They like blue"], scene.View("cx_statement", "Assumptions"));
        crm.As(Persona.ProgramOwner).Delete("cx_statement", guess);
        Assert.Equal(100m, Share());
        crm.As(Persona.ProgramOwner).Delete("cx_touchpoint", point);
        Assert.Null(Share());
    }

    [Fact]
    [Trait("Requirement", "88")]
    public void A_journey_without_a_collection_plan_is_listed()
    {
        Assert.Equal(["Buying"], scene.View("cx_journey", "Journeys without a collection plan"));
        scene.Update(
            "cx_journey", scene.Journey,
            ("cx_collectwhom", "Every tenth buyer"), ("cx_collectwhen", "Day 3"), ("cx_collectchannel", Journeys.Option(0)),
            ("cx_collectownerid", Journeys.Ref("systemuser", crm.UserId(Persona.Analyst))));
        Assert.Empty(scene.View("cx_journey", "Journeys without a collection plan"));
        Assert.True(scene.Map().GetProperty("hasCollectionPlan").GetBoolean());
        scene.Update("cx_journey", scene.Journey, ("cx_collectwhen", ""));
        Assert.Equal(["Buying"], scene.View("cx_journey", "Journeys without a collection plan"));
    }

    [Fact]
    [Trait("Requirement", "87")]
    public void The_as_is_and_the_to_be_map_have_a_list_of_differences()
    {
        var phone = scene.Touchpoint("Phone", channel: 2);
        scene.Touchpoint("Letter", channel: 3);
        var future = scene.Create(
            "cx_journey",
            ("cx_name", "Buying, 2027"), ("cx_programid", Journeys.Ref("cx_program", scene.Program)), ("cx_version", Journeys.Option(1)), ("cx_asisid", Journeys.Ref("cx_journey", scene.Journey)));
        scene.Touchpoint("Call back", channel: 2, journey: future, more: ("cx_asisid", Journeys.Ref("cx_touchpoint", phone)));
        scene.Touchpoint("Chat", channel: 7, journey: future);

        var lines = scene.Map(journey: future).GetProperty("differences").EnumerateArray().Select(line => $"{line.GetProperty("kind")} {line.GetProperty("touchpoint")}");

        Assert.Equal(["added Chat", "changed Call back", "removed Letter"], lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "87")]
    public void A_touchpoint_that_says_what_it_should_become_is_a_difference()
    {
        scene.Touchpoint("Phone", more: ("cx_tobe", "Answered by the one who knows the case"));

        Assert.Equal("Phone", Assert.Single(scene.Map().GetProperty("differences").EnumerateArray()).GetProperty("touchpoint").GetString());
    }

    [Fact]
    [Trait("Requirement", "112")]
    public void The_blueprint_has_front_stage_back_stage_and_support()
    {
        var point = scene.Touchpoint("Repair");
        Step(point, "Customer calls", lane: 0);
        Step(point, "Agent books", lane: 1);
        Step(point, "Planner finds a fitter", lane: 2);
        Step(point, "Stock is moved", lane: 3);

        var lanes = Points(scene.Map()).Single().GetProperty("lanes");

        Assert.Equal("Agent books", lanes.GetProperty("frontStage")[0].GetProperty("name").GetString());
        Assert.Equal("Planner finds a fitter", lanes.GetProperty("backStage")[0].GetProperty("name").GetString());
        Assert.Equal("Stock is moved", lanes.GetProperty("support")[0].GetProperty("name").GetString());
    }

    [Fact]
    [Trait("Requirement", "89")]
    public void A_step_without_a_role_is_listed_and_so_is_waste()
    {
        var point = scene.Touchpoint("Repair");
        Step(point, "Agent books", lane: 1, ("cx_role", "Agent"));
        Step(point, "Form is typed twice", lane: 2, ("cx_waste", true), ("cx_minutes", 12m));

        Assert.Equal(["Form is typed twice"], scene.View("cx_blueprintstep", "Steps without a role"));
        Assert.Equal(["Form is typed twice"], scene.View("cx_blueprintstep", "Waste"));
        Assert.Equal("Form is typed twice", scene.Map().GetProperty("stepsWithoutRole")[0].GetString());
    }

    [Fact]
    [Trait("Requirement", "57")]
    public void A_stage_without_a_value_promise_is_refused()
    {
        Faults.Refused("CX1150", () => Stage(promise: " "));
        var stage = Stage("You never pay for what you didn't order");
        Faults.Refused("CX1150", () => scene.Update("cx_journeystage", stage, ("cx_valuepromise", null)));

        Assert.Equal("You never pay for what you didn't order", scene.Map().GetProperty("phases")[0].GetProperty("stages")[0].GetProperty("valuePromise").GetString());
    }

    [Fact]
    [Trait("Requirement", "85")]
    public void A_stage_stores_both_aims()
    {
        Stage("Ideas", ("cx_customeraim", "To be inspired"), ("cx_companyaim", "To win the decision"));

        var stage = scene.Map().GetProperty("phases")[0].GetProperty("stages")[0];

        Assert.Equal("To be inspired", stage.GetProperty("customerAim").GetString());
        Assert.Equal("To win the decision", stage.GetProperty("companyAim").GetString());
    }

    [Fact]
    [Trait("Requirement", "111")]
    public void A_persona_without_evidence_warns()
    {
        var persona = scene.Create("cx_persona", ("cx_name", "Busy Bo"), ("cx_programid", Journeys.Ref("cx_program", scene.Program)));
        scene.Update("cx_journey", scene.Journey, ("cx_personaid", Journeys.Ref("cx_persona", persona)));

        Assert.Equal(["Busy Bo"], scene.View("cx_persona", "Personas without evidence"));
        Assert.Equal("Nothing but an assumption stands behind the persona \"Busy Bo\".", Warnings(scene.Map(), "personaUnproven").Single());
        scene.Update("cx_persona", persona, ("cx_evidencetype", Journeys.Option(3)), ("cx_evidence", "Twelve interviews in March"));
        Assert.Empty(scene.View("cx_persona", "Personas without evidence"));
        Assert.Empty(Warnings(scene.Map(), "personaUnproven"));
    }

    [Fact]
    public void The_emotion_curve_comes_from_real_feedback_with_its_interval()
    {
        var point = scene.Touchpoint("Shop", more: ("cx_expectationscore", 4.5m));
        Snapshot(point, n: 40, sum: 140, squares: 520);

        var emotion = Points(scene.Map()).Single().GetProperty("emotion");

        Assert.Equal(3.5, emotion.GetProperty("value").GetDouble());
        Assert.Equal(40, emotion.GetProperty("n").GetInt32());
        Assert.InRange(emotion.GetProperty("low").GetDouble(), 3.0, 3.49);
        Assert.InRange(emotion.GetProperty("high").GetDouble(), 3.51, 4.0);
        Assert.False(emotion.GetProperty("few").GetBoolean());
    }

    [Fact]
    [Trait("Requirement", "23")]
    public void The_gap_is_experience_minus_expectation()
    {
        var point = scene.Touchpoint("Shop", more: ("cx_expectationscore", 4.5m));
        Snapshot(point, n: 40, sum: 140, squares: 520);
        var refresh = new OrganizationRequest("cx_RefreshJourney") { ["Journey"] = Journeys.Ref("cx_journey", scene.Journey) };

        Assert.Equal(1, crm.As(Persona.ProgramOwner).Execute(refresh).Results["Changed"]);
        Assert.Equal(0, crm.As(Persona.ProgramOwner).Execute(refresh).Results["Changed"]);

        var row = scene.Read("cx_touchpoint", point);
        Assert.Equal(3.5m, row.GetAttributeValue<decimal?>("cx_experiencescore"));
        Assert.Equal(-1m, row.GetAttributeValue<decimal?>("cx_gap"));
        scene.Update("cx_touchpoint", point, ("cx_expectationscore", 3m));
        Assert.Equal(0.5m, scene.Read("cx_touchpoint", point).GetAttributeValue<decimal?>("cx_gap"));
    }

    [Fact]
    public void A_touchpoint_was_last_measured_on_the_day_of_its_last_answer_not_on_the_day_of_the_refresh()
    {
        var point = scene.Touchpoint("Shop");
        Snapshot(point, n: 40, sum: 140, squares: 520);

        crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_RefreshJourneys"));

        Assert.Equal(LastAnswer, scene.Read("cx_touchpoint", point).GetAttributeValue<DateTime?>("cx_lastmeasuredon"));
    }

    [Fact]
    public void A_later_measurement_by_a_trace_stays()
    {
        var point = scene.Touchpoint("Shop", more: ("cx_lastmeasuredon", LastAnswer.AddDays(2)));
        Snapshot(point, n: 40, sum: 140, squares: 520);

        crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_RefreshJourneys"));

        Assert.Equal(LastAnswer.AddDays(2), scene.Read("cx_touchpoint", point).GetAttributeValue<DateTime?>("cx_lastmeasuredon"));
    }

    [Fact]
    public void Journeys_are_refreshed_once_a_day_two_at_a_time()
    {
        for (var extra = 0; extra < 4; extra++)
            scene.Create("cx_journey", ("cx_name", "Journey " + extra), ("cx_programid", Journeys.Ref("cx_program", scene.Program)));
        crm.As(Persona.ProgramOwner).Update(new Entity("cx_journey", scene.Journey) { ["statecode"] = new OptionSetValue(1) });

        var slices = new[] { RefreshedSlice(), RefreshedSlice(), RefreshedSlice() };
        crm.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal([(2, false), (2, true), (0, true)], slices);
        Assert.Equal((2, false), RefreshedSlice());
    }

    [Fact]
    public void A_journey_cant_replace_itself() =>
        Faults.Refused("CX1153", () => scene.Update("cx_journey", scene.Journey, ("cx_asisid", Journeys.Ref("cx_journey", scene.Journey))));

    [Fact]
    public void A_journey_that_does_not_exist_is_the_platforms_own_fault() =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => scene.Map(journey: Guid.NewGuid()));

    private static IEnumerable<string?> Warnings(JsonElement map, string code) =>
        map.GetProperty("warnings").EnumerateArray().Where(warning => warning.GetProperty("code").GetString() == code).Select(warning => warning.GetProperty("text").GetString());

    private static IEnumerable<JsonElement> Points(JsonElement map) => map.GetProperty("phases").EnumerateArray().SelectMany(phase => phase.GetProperty("touchpoints").EnumerateArray());

    private (int Refreshed, bool Done) RefreshedSlice()
    {
        var response = crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_RefreshJourneys"));
        return ((int)response["Refreshed"], (bool)response["Done"]);
    }

    private decimal? Share() => scene.Read("cx_journey", scene.Journey).GetAttributeValue<decimal?>("cx_factshare");

    private Guid Statement(string text, int evidence, Guid point) => scene.Create(
        "cx_statement",
        ("cx_name", text), ("cx_journeyid", Journeys.Ref("cx_journey", scene.Journey)), ("cx_touchpointid", Journeys.Ref("cx_touchpoint", point)), ("cx_evidencetype", Journeys.Option(evidence)));

    private Guid Stage(string promise, params (string Column, object? Value)[] more) => scene.Create(
        "cx_journeystage",
        [("cx_name", "Awareness"), ("cx_journeyid", Journeys.Ref("cx_journey", scene.Journey)), ("cx_phase", Journeys.Option(0)), ("cx_valuepromise", promise), .. more]);

    private void Step(Guid point, string name, int lane, params (string Column, object? Value)[] more) => scene.Create(
        "cx_blueprintstep",
        [("cx_name", name), ("cx_touchpointid", Journeys.Ref("cx_touchpoint", point)), ("cx_lane", Journeys.Option(lane)), ("cx_order", 10), .. more]);

    private void Snapshot(Guid point, int n, decimal sum, decimal squares)
    {
        Snapshot(point, "month", 2, new DateTime(2026, 1, 1), n, sum, squares);
        Snapshot(point, "day", 0, LastAnswer, n, sum, squares);
    }

    private void Snapshot(Guid point, string grain, int place, DateTime start, int n, decimal sum, decimal squares) => crm.AsSystem().Create(new Entity("cx_metricsnapshot")
    {
        ["cx_key"] = $"csat/touchpoint/{point:D}/{grain}/{start:yyyy-MM-dd}",
        ["cx_metric"] = new OptionSetValue(Csat),
        ["cx_scope"] = Journeys.Option(3),
        ["cx_scopeid"] = point.ToString("D"),
        ["cx_grain"] = Journeys.Option(place),
        ["cx_periodstart"] = start,
        ["cx_n"] = n,
        ["cx_sum"] = sum,
        ["cx_sumsquares"] = squares,
        ["cx_positive"] = n / 2,
    });
}
