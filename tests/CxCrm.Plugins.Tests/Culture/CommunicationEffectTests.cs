using CxCrm.Plugins.Tests.Program;
using CxCrm.Plugins.Tests.Toolbox;

namespace CxCrm.Plugins.Tests.Culture;

public sealed class CommunicationEffectTests : IDisposable
{
    private const int Nps = 773000000;
    private const int Enps = 773000014;

    private static readonly DateTime SentOn = new(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc);

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly Journeys scene;
    private readonly Guid touchpoint;

    public CommunicationEffectTests()
    {
        scene = new Journeys(crm);
        touchpoint = scene.Touchpoint("Delivery");
        crm.Clock.Set(SentOn);
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "46")]
    public void The_effect_is_read_from_as_many_days_before_as_after_without_the_day_it_was_sent()
    {
        Answers(-31, n: 90, positive: 90);
        Answers(-30, n: 100, positive: 40, negative: 30);
        Answers(-1, n: 100, positive: 40, negative: 30);
        Answers(0, n: 90, negative: 90);
        Answers(1, n: 100, positive: 55, negative: 20);
        Answers(30, n: 100, positive: 55, negative: 20);
        Answers(31, n: 90, negative: 90);
        var communication = Sent();
        crm.Clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal("better", Evaluate(communication));

        var row = scene.Read("cx_communication", communication);
        Assert.Equal((10m, 200, 35m, 200, 25m), (row["cx_before"], row["cx_beforen"], row["cx_after"], row["cx_aftern"], row["cx_effect"]));
        Assert.InRange((decimal)row["cx_effectlow"], 8.9m, 9.5m);
        Assert.InRange((decimal)row["cx_effecthigh"], 40.5m, 41.1m);
        Assert.InRange((decimal)row["cx_pvalue"], 0.001m, 0.003m);
        Assert.Equal(crm.Clock.UtcNow, row["cx_evaluatedon"]);
    }

    [Fact]
    public void The_fifth_level_counts_a_communication_once_it_is_measured()
    {
        Answers(-3, n: 100, positive: 40, negative: 30);
        Answers(3, n: 100, positive: 38, negative: 30);
        var communication = Sent();
        crm.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Equal(0m, Measured());

        Assert.Equal("unclear", Evaluate(communication));

        Assert.Equal(1m, Measured());
    }

    [Fact]
    public void It_waits_until_the_days_after_are_over_and_for_answers()
    {
        var communication = Sent();
        crm.Clock.Advance(TimeSpan.FromDays(30));
        Faults.Refused("CX1177", () => Evaluate(communication));
        crm.Clock.Advance(TimeSpan.FromDays(1));
        Faults.Refused("CX1178", () => Evaluate(communication));
    }

    [Fact]
    public void What_is_not_sent_or_has_no_metric_is_refused()
    {
        Faults.Refused("CX1175", () => Evaluate(Sent(("cx_senton", null))));
        Faults.Refused("CX1176", () => Evaluate(Sent(("cx_metric", null))));
        Faults.Refused("CX1181", () => Sent(("cx_metric", new OptionSetValue(Enps))));
    }

    [Fact]
    public void How_it_is_measured_is_fixed_when_it_is_sent()
    {
        var communication = Sent();
        Faults.Refused("CX1179", () => scene.Update("cx_communication", communication, ("cx_metric", new OptionSetValue(Nps + 1))));
        Faults.Refused("CX1179", () => scene.Update("cx_communication", communication, ("cx_measureddays", 90)));
        Faults.Refused("CX1179", () => scene.Update("cx_communication", communication, ("cx_touchpointid", null)));
        scene.Update("cx_communication", communication, ("cx_metric", new OptionSetValue(Nps)), ("cx_senton", SentOn.AddHours(1)));
        Faults.Refused("CX1179", () => scene.Update("cx_communication", Sent(("cx_metric", null)), ("cx_metric", new OptionSetValue(Nps))));
    }

    [Theory]
    [InlineData("cx_before")]
    [InlineData("cx_after")]
    [InlineData("cx_pvalue")]
    public void An_effect_is_not_typed_in(string column)
    {
        Faults.Refused("CX1180", () => Sent((column, 0.5m)));
        Faults.Refused("CX1180", () => scene.Update("cx_communication", Sent(), (column, 0.5m)));
    }

    private Guid Sent(params (string Column, object? Value)[] more)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["cx_name"] = "While you sleep",
            ["cx_programid"] = Journeys.Ref("cx_program", scene.Program),
            ["cx_kind"] = Journeys.Option(0),
            ["cx_audience"] = Journeys.Option(1),
            ["cx_touchpointid"] = Journeys.Ref("cx_touchpoint", touchpoint),
            ["cx_metric"] = new OptionSetValue(Nps),
            ["cx_senton"] = SentOn,
        };
        foreach (var (column, value) in more) values[column] = value;
        return scene.Create("cx_communication", [.. values.Select(value => (value.Key, value.Value))]);
    }

    private string Evaluate(Guid communication) => (string)crm.As(Persona.ProgramOwner).Execute(new OrganizationRequest("cx_EvaluateCommunication")
    {
        ["Communication"] = Journeys.Ref("cx_communication", communication),
    })["Effect"];

    private decimal? Measured()
    {
        var owner = crm.As(Persona.ProgramOwner);
        Programs.Assess(owner, scene.Program);
        return Programs.Evidence(owner, Programs.Steps(owner, scene.Program)[5].Id)
            .Single(row => (string)row["cx_criterioncode"] == "culture.communicationMeasured").GetAttributeValue<decimal?>("cx_measuredvalue");
    }

    private void Answers(int day, int n, int positive = 0, int negative = 0)
    {
        var date = SentOn.Date.AddDays(day);
        crm.AsSystem().Create(new Entity("cx_metricsnapshot")
        {
            ["cx_key"] = $"nps/touchpoint/{touchpoint:D}/day/{date:yyyy-MM-dd}",
            ["cx_metric"] = new OptionSetValue(Nps),
            ["cx_scope"] = Journeys.Option(3),
            ["cx_scopeid"] = touchpoint.ToString("D"),
            ["cx_grain"] = Journeys.Option(0),
            ["cx_periodstart"] = date,
            ["cx_n"] = n,
            ["cx_positive"] = positive,
            ["cx_negative"] = negative,
        });
    }
}
