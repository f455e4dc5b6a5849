using System.Text.Json;
using CxCrm.Plugins.Tests.Program;
using CxCrm.Plugins.Tests.Toolbox;
using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Plugins.Tests.Culture;

public sealed class CultureTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly Journeys scene;

    public CultureTests() => scene = new Journeys(crm);

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "43")]
    public void Training_needs_are_listed_with_the_largest_gap_first()
    {
        Need("Listening", level: 1, now: 3, wanted: 4);
        Need("Giving feedback", level: 0, now: 1, wanted: 5);

        Assert.Equal(["Giving feedback", "Listening"], scene.View("cx_trainingneed", "Largest gaps first"));
    }

    [Fact]
    [Trait("Requirement", "44")]
    public void Training_without_an_anchoring_plan_warns()
    {
        var session = Session("Day one", level: 1);
        Assert.Equal(["Day one"], scene.View("cx_trainingsession", "Sessions without anchoring"));
        scene.Update("cx_trainingsession", session, ("cx_anchoringplan", "A customer story at every Monday meeting"));
        Assert.Empty(scene.View("cx_trainingsession", "Sessions without anchoring"));
    }

    [Fact]
    [Trait("Requirement", "45")]
    public void A_fifth_of_the_people_is_flagged_as_only_champions()
    {
        Need("Listening", level: 0, people: 10);
        Need("Listening", level: 1, people: 100);
        var shop = scene.Create("cx_unit", ("cx_name", "Shop"), ("cx_headcount", 50));
        Session("Leaders", level: 0, attended: 8);
        Session("Staff", level: 1, attended: 20, more: ("cx_unitid", Journeys.Ref("cx_unit", shop)));

        var coverage = scene.Document("cx_GetCoverage", "CoverageJson", "Program", Journeys.Ref("cx_program", scene.Program));
        var levels = coverage.GetProperty("levels").EnumerateArray().ToList();

        Assert.Equal([80m, 20m], levels.Select(level => level.GetProperty("share").GetDecimal()));
        Assert.Equal([false, true], levels.Select(level => level.GetProperty("onlyChampions").GetBoolean()));
        var unit = Assert.Single(coverage.GetProperty("units").EnumerateArray());
        Assert.Equal(40m, unit.GetProperty("share").GetDecimal());
        Assert.False(unit.GetProperty("onlyChampions").GetBoolean());
    }

    [Fact]
    public void More_attending_than_invited_is_refused() => Faults.Refused("CX1161", () => Session("Day one", level: 1, attended: 9, more: ("cx_invited", 8)));

    [Fact]
    public void A_session_held_tomorrow_is_refused() =>
        Faults.Refused("CX1163", () => Session("Day one", level: 1, more: ("cx_heldon", crm.Clock.UtcNow.Date.AddDays(1))));

    [Fact]
    [Trait("Requirement", "42")]
    public void Closing_a_check_in_plans_the_next_and_only_one()
    {
        var first = CheckIn(new DateTime(2026, 1, 12));

        scene.Update("cx_checkin", first, ("cx_heldon", new DateTime(2026, 1, 13)));
        scene.Update("cx_checkin", first, ("cx_actionsagreed", 2), ("cx_heldon", new DateTime(2026, 1, 14)));

        var next = Assert.Single(Rows("cx_checkin"), row => row.Id != first);
        Assert.Equal(new DateTime(2026, 1, 26), next.GetAttributeValue<DateTime>("cx_plannedon"));
        Assert.Equal(first, next.GetAttributeValue<EntityReference>("cx_previousid").Id);
        Assert.Equal(Journeys.Option(1), scene.Read("cx_checkin", first).GetAttributeValue<OptionSetValue>("cx_state"));
    }

    [Fact]
    [Trait("Requirement", "42")]
    public void A_missed_check_in_shows_in_the_step()
    {
        CheckIn(new DateTime(2026, 1, 5));
        Assert.Equal(["Monday talk"], scene.View("cx_checkin", "Not held in time"));
        Programs.Assess(crm.As(Persona.ProgramOwner), scene.Program);
        Assert.Equal(0m, CheckInsHeld());

        var missed = Rows("cx_checkin").Single().Id;
        scene.Update("cx_checkin", missed, ("cx_heldon", new DateTime(2026, 1, 14)));
        Programs.Assess(crm.As(Persona.ProgramOwner), scene.Program);

        Assert.Empty(scene.View("cx_checkin", "Not held in time"));
        Assert.Equal(100m, CheckInsHeld());
    }

    [Fact]
    public void A_check_in_that_happens_once_is_not_repeated()
    {
        var once = CheckIn(new DateTime(2026, 1, 12), ("cx_repeatdays", 0));
        scene.Update("cx_checkin", once, ("cx_heldon", new DateTime(2026, 1, 12)));

        Assert.Single(Rows("cx_checkin"));
    }

    [Fact]
    public void More_actions_closed_than_agreed_are_refused() =>
        Faults.Refused("CX1162", () => CheckIn(new DateTime(2026, 1, 12), ("cx_actionsagreed", 1), ("cx_actionsclosed", 2)));

    [Fact]
    [Trait("Requirement", "76")]
    public void Six_items_are_present_on_a_culture_check()
    {
        var check = scene.Read("cx_culturecheck", scene.Create("cx_culturecheck", ("cx_name", "Shop"), ("cx_programid", Program()), ("cx_checkedon", new DateTime(2026, 1, 14))));

        string[] six = ["cx_recruitment", "cx_onboarding", "cx_responsibility", "cx_time", "cx_recognition", "cx_workenvironment"];
        Assert.All(six, item => Assert.Equal(Journeys.Option(0), check.GetAttributeValue<OptionSetValue>(item)));
    }

    [Fact]
    [Trait("Requirement", "77")]
    public void Staff_who_opted_out_never_appear_on_the_board()
    {
        new VoiceScene(crm).Set("cx_TeamBoard", "yes");
        OptIn(Persona.Frontline, true);
        OptIn(Persona.Analyst, true);
        Thank(Persona.Frontline, 3);
        Thank(Persona.Analyst, 5);
        Faults.Refused("CX1160", () => Thank(Persona.Administrator, 9));
        Assert.Equal([5, 3], Board().GetProperty("people").EnumerateArray().Select(person => person.GetProperty("customersHelped").GetInt32()));

        OptIn(Persona.Analyst, false);

        Assert.Equal(3, Assert.Single(Board().GetProperty("people").EnumerateArray()).GetProperty("customersHelped").GetInt32());
    }

    [Fact]
    [Trait("Requirement", "77")]
    public void The_board_is_off_by_default()
    {
        OptIn(Persona.Frontline, true);
        Thank(Persona.Frontline, 3);

        Assert.False(Board().GetProperty("isOn").GetBoolean());
        Assert.Empty(Board().GetProperty("people").EnumerateArray());
    }

    [Fact]
    [Trait("Requirement", "48")]
    public void Without_a_sponsor_a_program_does_not_start_and_the_sponsors_last_act_has_its_date()
    {
        var draft = Programs.New("Another");
        draft["cx_state"] = new OptionSetValue(Programs.Active);
        Faults.Refused("CX1101", () => crm.As(Persona.ProgramOwner).Create(draft));

        Act(new DateTime(2026, 1, 10, 9, 0, 0, DateTimeKind.Utc));
        Act(new DateTime(2025, 12, 1, 9, 0, 0, DateTimeKind.Utc));

        Assert.Equal(new DateTime(2026, 1, 10), scene.Read("cx_program", scene.Program).GetAttributeValue<DateTime>("cx_lastvisibleacton"));
    }

    private decimal? CheckInsHeld() => Programs.Evidence(crm.AsSystem(), Programs.Steps(crm.AsSystem(), scene.Program)[5].Id)
        .Single(criterion => criterion.GetAttributeValue<string>("cx_criterioncode").Contains("heckIn", StringComparison.Ordinal)).GetAttributeValue<decimal?>("cx_measuredvalue");

    private EntityReference Program() => Journeys.Ref("cx_program", scene.Program);

    private void Act(DateTime on) => scene.Create(
        "cx_communication",
        ("cx_name", "Answers the phone"), ("cx_programid", Program()), ("cx_kind", Journeys.Option(3)), ("cx_audience", Journeys.Option(1)), ("cx_senton", on));

    private void Need(string topic, int level, int? now = null, int? wanted = null, int? people = null) => scene.Create(
        "cx_trainingneed",
        ("cx_name", topic), ("cx_programid", Program()), ("cx_stafflevel", Journeys.Option(level)), ("cx_now", now), ("cx_wanted", wanted), ("cx_people", people));

    private Guid Session(string name, int level, int? attended = null, params (string Column, object? Value)[] more) => scene.Create(
        "cx_trainingsession",
        [("cx_name", name), ("cx_programid", Program()), ("cx_stafflevel", Journeys.Option(level)), ("cx_attended", attended), ("cx_heldon", new DateTime(2026, 1, 13)), .. more]);

    private Guid CheckIn(DateTime planned, params (string Column, object? Value)[] more) =>
        scene.Create("cx_checkin", [("cx_name", "Monday talk"), ("cx_programid", Program()), ("cx_plannedon", planned), .. more]);

    private void OptIn(Persona persona, bool chosen) => crm.AsSystem().Update(new Entity("systemuser", crm.UserId(persona)) { ["cx_recognitionoptin"] = chosen });

    private void Thank(Persona persona, int helped) => scene.Create(
        "cx_recognition",
        ("cx_name", persona.ToString()), ("cx_userid", Journeys.Ref("systemuser", crm.UserId(persona))), ("cx_customershelped", helped), ("cx_onboard", true));

    private JsonElement Board() =>
        JsonDocument.Parse((string)crm.As(Persona.ProgramOwner).Execute(new OrganizationRequest("cx_GetTeamBoard")).Results["BoardJson"]).RootElement;

    private IReadOnlyList<Entity> Rows(string table) => [.. crm.AsSystem().RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities];
}
