using System.Text.Json;
using CxCrm.Plugins.Tests.Toolbox;

namespace CxCrm.Plugins.Tests.Culture;

public sealed class PulseTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly Journeys scene;
    private readonly Guid pulse;
    private int people;

    public PulseTests()
    {
        scene = new Journeys(crm);
        pulse = scene.Create(
            "cx_pulse",
            ("cx_name", "January"), ("cx_programid", Journeys.Ref("cx_program", scene.Program)), ("cx_openson", new DateTime(2026, 1, 12)), ("cx_closeson", new DateTime(2026, 1, 23)),
            ("cx_assessmentid", ImpactChecks.OfPulse(crm.AsSystem())), ("cx_state", Journeys.Option(1)));
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    public void Answers_hold_no_name_no_order_and_only_their_week()
    {
        Submit([.. Enumerable.Range(0, 11).Select(answer => (answer, (Guid?)null))]);

        var answers = Rows("cx_pulseanswer");

        Assert.Equal(11, answers.Count);
        Assert.All(answers, answer => Assert.Equal(new DateTime(2026, 1, 12), answer.GetAttributeValue<DateTime>("cx_week")));
        Assert.All(answers, answer => Assert.Equal(crm.UserId(Persona.Integration), answer.GetAttributeValue<EntityReference>("ownerid").Id));
        Assert.All(answers, answer => Assert.Equal(4, Version(answer.Id)));
        Assert.All(Rows("cx_pulseparticipation"), row => Assert.True(row.GetAttributeValue<bool>("cx_answered")));
        Assert.DoesNotContain(Rows("cx_pulseanswer").SelectMany(answer => answer.Attributes.Keys), column => column is "cx_userid" or "cx_tokenhash");
    }

    [Fact]
    public void A_batch_of_four_is_refused_because_it_could_be_tied_to_people()
    {
        Faults.Refused("CX1166", () => Submit([(9, null), (9, null), (9, null), (9, null)]));

        Assert.Empty(Rows("cx_pulseanswer"));
        Assert.Empty(Rows("cx_pulseparticipation"));
    }

    [Fact]
    public void A_group_of_four_is_neither_shown_nor_found_by_subtracting()
    {
        var four = Unit("Four");
        var six = Unit("Six");
        var ten = Unit("Ten");
        Submit([.. Many(four, 4, 0), .. Many(six, 6, 10), .. Many(ten, 10, 10)]);
        Close();

        var result = Result();

        Assert.Equal(ten.ToString("D"), Assert.Single(result.GetProperty("groups").EnumerateArray()).GetProperty("unit").GetString());
        Assert.Equal(2, result.GetProperty("hiddenGroups").GetInt32());
        Assert.Equal(20, result.GetProperty("n").GetInt32());
        Assert.Equal(ten, Assert.Single(Rows("cx_unitresult")).GetAttributeValue<EntityReference>("cx_unitid").Id);
    }

    [Fact]
    [Trait("Requirement", "75")]
    public void The_pulse_appears_among_the_units_results()
    {
        var shop = Unit("Shop");
        var existing = scene.Create(
            "cx_unitresult",
            ("cx_name", "2026 Q1"), ("cx_unitid", Journeys.Ref("cx_unit", shop)), ("cx_periodstart", new DateTime(2026, 1, 1)), ("cx_periodend", new DateTime(2026, 3, 31)), ("cx_customer", 71m));
        var yard = Unit("Yard");
        Submit([.. Many(shop, 5, 9), .. Many(yard, 5, 4)]);
        Close();

        var chain = scene.Read("cx_unitresult", existing);

        Assert.Equal(90m, chain.GetAttributeValue<decimal?>("cx_employee"));
        Assert.Equal(5, chain.GetAttributeValue<int?>("cx_staffn"));
        Assert.Equal(71m, chain.GetAttributeValue<decimal?>("cx_customer"));
        Assert.Equal(40m, Rows("cx_unitresult").Single(row => row.Id != existing).GetAttributeValue<decimal?>("cx_employee"));
    }

    [Fact]
    public void A_closed_pulse_has_its_employee_NPS_with_interval()
    {
        Submit([.. Many(null, 6, 10), .. Many(null, 2, 8), .. Many(null, 2, 3)]);
        Close();

        var row = scene.Read("cx_pulse", pulse);

        Assert.Equal(40m, row.GetAttributeValue<decimal?>("cx_enps"));
        Assert.InRange(row.GetAttributeValue<decimal>("cx_enpslow"), -30m, 39m);
        Assert.InRange(row.GetAttributeValue<decimal>("cx_enpshigh"), 41m, 100m);
        Assert.Equal(10, row.GetAttributeValue<int?>("cx_answered"));
    }

    [Fact]
    [Trait("Requirement", "75")]
    public void A_target_on_employee_NPS_follows_the_closed_pulse()
    {
        var target = scene.Create(
            "cx_ambition",
            ("cx_name", "Proud to work here"), ("cx_programid", Journeys.Ref("cx_program", scene.Program)), ("cx_kind", Journeys.Option(0)), ("cx_metric", new OptionSetValue(773000014)),
            ("cx_baseline", 20m), ("cx_target", 60m), ("cx_dueon", new DateTime(2026, 12, 31)));
        Submit([.. Many(null, 6, 10), .. Many(null, 2, 8), .. Many(null, 2, 3)]);
        Close();
        crm.RunAsyncSteps();

        var row = scene.Read("cx_ambition", target);

        Assert.Equal((40m, 10, 50m), (row["cx_current"], row["cx_currentn"], row["cx_progress"]));
    }

    [Fact]
    public void Nothing_is_told_while_the_pulse_is_open()
    {
        Submit([.. Many(Unit("Shop"), 6, 10)]);

        var result = Result();

        Assert.False(result.TryGetProperty("n", out _));
        Assert.Empty(result.GetProperty("groups").EnumerateArray());
    }

    [Fact]
    public void Nobody_answers_twice()
    {
        people = 0;
        Submit([.. Many(null, 5, 9)]);
        people = 4;

        Faults.Refused("CX1168", () => Submit([.. Many(null, 5, 9)]));
        Assert.Equal(5, Rows("cx_pulseanswer").Count);
    }

    [Fact]
    public void Answers_and_participants_are_as_many() => Faults.Refused("CX1170", () => Execute(Answers([.. Many(null, 6, 9)]), Participants(5)));

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"answers":[{"enps":11},{"enps":1},{"enps":1},{"enps":1},{"enps":1}]}""")]
    [InlineData("""{"answers":[{"enps":1,"rating":6},{"enps":1},{"enps":1},{"enps":1},{"enps":1}]}""")]
    [InlineData("""{"answers":[{"enps":1,"unit":"shop"},{"enps":1},{"enps":1},{"enps":1},{"enps":1}]}""")]
    public void Answers_that_cant_be_read_are_refused_whole(string json)
    {
        Faults.Refused("CX1167", () => Execute(json, Participants(5)));
        Assert.Empty(Rows("cx_pulseanswer"));
    }

    [Fact]
    public void A_closed_pulse_takes_no_answers_and_never_opens_again()
    {
        Close();

        Faults.Refused("CX1165", () => Submit([.. Many(null, 5, 9)]));
        Faults.Refused("CX1171", () => scene.Update("cx_pulse", pulse, ("cx_state", Journeys.Option(1))));
    }

    [Fact]
    public void A_pulse_that_closes_before_it_opens_is_refused() => Faults.Refused("CX1164", () => scene.Update("cx_pulse", pulse, ("cx_closeson", new DateTime(2026, 1, 1))));

    [Fact]
    public void Answers_are_written_by_the_system_only() => Faults.Refused("CX1169", () => crm.AsSystem().Create(new Entity("cx_pulseanswer")
    {
        ["cx_pulseid"] = Journeys.Ref("cx_pulse", pulse),
        ["cx_week"] = new DateTime(2026, 1, 12),
        ["cx_enps"] = 9,
    }));

    [Fact]
    public void Only_the_integration_user_submits()
    {
        var request = Request(Answers([.. Many(null, 5, 9)]), Participants(5));

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(Persona.ProgramOwner).Execute(request));
    }

    [Fact]
    public void Nobody_reads_the_answers_through_our_roles()
    {
        foreach (var persona in Enum.GetValues<Persona>())
            Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(persona).RetrieveMultiple(new QueryExpression("cx_pulseanswer")));
    }

    private static IEnumerable<(int Enps, Guid? Unit)> Many(Guid? unit, int n, int enps) => Enumerable.Repeat((enps, unit), n);

    /// <summary>The version of a random id; those the platform gives rise with time.</summary>
    private static int Version(Guid id) => id.Version;

    private Guid Unit(string name) => scene.Create("cx_unit", ("cx_name", name));

    private void Submit((int Enps, Guid? Unit)[] answers) => Execute(Answers(answers), Participants(answers.Length));

    private void Execute(string answers, string participants) => crm.As(Persona.Integration).Execute(Request(answers, participants));

    private OrganizationRequest Request(string answers, string participants) => new("cx_SubmitPulse")
    {
        ["Pulse"] = Journeys.Ref("cx_pulse", pulse),
        ["AnswersJson"] = answers,
        ["ParticipantsJson"] = participants,
    };

    private static string Answers((int Enps, Guid? Unit)[] answers) =>
        JsonSerializer.Serialize(new { answers = answers.Select(answer => new { enps = answer.Enps, unit = answer.Unit?.ToString("D") }) });

    private string Participants(int n) =>
        JsonSerializer.Serialize(new { participants = Enumerable.Range(0, n).Select(_ => new { tokenHash = (++people).ToString("x64", System.Globalization.CultureInfo.InvariantCulture) }) });

    private void Close() => scene.Update("cx_pulse", pulse, ("cx_state", Journeys.Option(2)));

    private JsonElement Result() => scene.Document("cx_GetPulse", "PulseJson", "Pulse", Journeys.Ref("cx_pulse", pulse));

    private IReadOnlyList<Entity> Rows(string table) => [.. crm.AsSystem().RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities];
}
