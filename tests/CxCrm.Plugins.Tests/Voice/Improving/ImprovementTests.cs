using System.Globalization;
using CxCrm.Plugins.Tests.Toolbox;

namespace CxCrm.Plugins.Tests.Voice.Improving;

public sealed class ImprovementTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;
    private readonly Guid program;
    private readonly Guid touchpoint;

    public ImprovementTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 20, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
        program = scene.Admin.Create(new Entity("cx_program") { ["cx_name"] = "Closer", ["cx_country"] = VoiceScene.Option(0) });
        var journey = scene.Admin.Create(new Entity("cx_journey") { ["cx_name"] = "Buying", ["cx_programid"] = new EntityReference("cx_program", program) });
        touchpoint = scene.Admin.Create(new Entity("cx_touchpoint")
        {
            ["cx_name"] = "Delivery",
            ["cx_journeyid"] = new EntityReference("cx_journey", journey),
            ["cx_phase"] = VoiceScene.Option(1),
            ["cx_channel"] = VoiceScene.Option(8),
        });
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "90")]
    public void The_effect_on_nps_is_written_with_interval_and_p()
    {
        var improvement = Started(metric: 0);
        Days("nps", 0, new DateTime(2026, 4, 10), 200, 80, 60);
        Days("nps", 0, new DateTime(2026, 6, 5), 200, 110, 40);
        crm.Clock.Set(new DateTime(2026, 7, 2, 8, 0, 0, DateTimeKind.Utc));

        Assert.Equal("better", Evaluate(improvement));
        var row = scene.Row("cx_improvement", improvement);
        Assert.Equal((10m, 35m, 25m, 200, 200), (row["cx_before"], row["cx_after"], row["cx_effect"], row["cx_beforen"], row["cx_aftern"]));
        Assert.InRange((decimal)row["cx_effectlow"], 8.9m, 9.5m);
        Assert.InRange((decimal)row["cx_effecthigh"], 40.5m, 41.1m);
        Assert.InRange((decimal)row["cx_pvalue"], 0.001m, 0.003m);
        Assert.Equal(VoiceScene.Option(3), row["cx_state"]);
    }

    // R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10: 56/70 against 48/80.
    [Fact]
    [Trait("Requirement", "90")]
    public void The_effect_on_satisfaction_is_Newcombes_difference_of_the_satisfied()
    {
        var improvement = Started(metric: 1);
        Days("csat", 1, new DateTime(2026, 4, 10), 80, 48, 10);
        Days("csat", 1, new DateTime(2026, 6, 5), 70, 56, 5);
        crm.Clock.Set(new DateTime(2026, 7, 2, 8, 0, 0, DateTimeKind.Utc));
        Evaluate(improvement);

        var row = scene.Row("cx_improvement", improvement);
        Assert.Equal((20m, 5.24m, 33.39m), (row["cx_effect"], Math.Round((decimal)row["cx_effectlow"], 2), Math.Round((decimal)row["cx_effecthigh"], 2)));
    }

    [Fact]
    public void An_effect_that_chance_explains_is_called_unclear_and_reported_all_the_same()
    {
        var improvement = Started(metric: 0);
        Days("nps", 0, new DateTime(2026, 4, 10), 100, 40, 30);
        Days("nps", 0, new DateTime(2026, 6, 5), 100, 38, 30);
        crm.Clock.Set(new DateTime(2026, 7, 2, 8, 0, 0, DateTimeKind.Utc));

        Assert.Equal("unclear", Evaluate(improvement));
        Assert.Equal(-2m, scene.Row("cx_improvement", improvement)["cx_effect"]);
    }

    [Fact]
    public void Starting_fixes_the_measurement_and_it_stays()
    {
        var improvement = Started(metric: 0);
        Assert.Equal(crm.Clock.UtcNow, scene.Row("cx_improvement", improvement)["cx_planfixedon"]);

        Faults.Refused("CX1287", () => Change(improvement, "cx_metric", VoiceScene.Option(1)));
        Faults.Refused("CX1287", () => Change(improvement, "cx_afterto", new DateTime(2026, 7, 31)));
        Faults.Refused("CX1287", () => Change(improvement, "cx_touchpointid", null));
    }

    [Fact]
    public void The_same_value_again_is_no_change() => Change(Started(metric: 0), "cx_metric", VoiceScene.Option(0));

    [Theory]
    [InlineData("cx_effect")]
    [InlineData("cx_pvalue")]
    public void An_effect_is_not_typed_in(string column)
    {
        var improvement = Started(metric: 0);
        Faults.Refused("CX1288", () => Change(improvement, column, 0.5m));
    }

    [Fact]
    public void A_plan_is_fixed_before_the_period_it_measures() =>
        Faults.Refused("CX1290", () => Started(metric: 0, more: row => row["cx_afterfrom"] = new DateTime(2026, 5, 20)));

    [Theory]
    [InlineData("cx_beforeto", null)]
    [InlineData("cx_beforeto", "2026-06-15")]
    [InlineData("cx_afterto", "2028-06-15")]
    public void A_plan_that_can_not_be_carried_out_is_refused(string column, string? day) =>
        Faults.Refused("CX1286", () => Started(metric: 0, more: row => row[column] = day is null ? null : DateTime.Parse(day, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(12)]
    public void A_metric_that_no_answers_are_counted_for_can_not_be_what_it_is_measured_by(int metric) => Faults.Refused("CX1298", () => Started(metric));

    [Fact]
    public void An_improvement_says_what_it_is_about_before_it_starts() =>
        Faults.Refused("CX1285", () => Started(metric: 0, more: row => row["cx_touchpointid"] = null));

    [Fact]
    public void Without_a_plan_there_is_no_evaluation()
    {
        var improvement = Create(row => row["cx_state"] = VoiceScene.Option(1));
        Faults.Refused("CX1289", () => Evaluate(improvement));
        Faults.Refused("CX1289", () => Change(improvement, "cx_state", VoiceScene.Option(3)));
    }

    [Fact]
    public void An_evaluation_waits_for_the_period_to_end_and_for_answers()
    {
        var improvement = Started(metric: 0);
        Faults.Refused("CX1291", () => Evaluate(improvement));
        crm.Clock.Set(new DateTime(2026, 7, 2, 8, 0, 0, DateTimeKind.Utc));
        Faults.Refused("CX1292", () => Evaluate(improvement));
    }

    [Fact]
    public void What_changed_in_the_unit_compared_with_stands_beside_it()
    {
        var unit = scene.Admin.Create(new Entity("cx_unit") { ["cx_name"] = "Odense" });
        var improvement = Started(metric: 0, more: row => row["cx_comparisonunitid"] = new EntityReference("cx_unit", unit));
        Days("nps", 0, new DateTime(2026, 4, 10), 200, 80, 60);
        Days("nps", 0, new DateTime(2026, 6, 5), 200, 110, 40);
        Days("nps", 0, new DateTime(2026, 4, 10), 100, 40, 30, $"unit/{unit:D}", 4, unit);
        Days("nps", 0, new DateTime(2026, 6, 5), 100, 45, 30, $"unit/{unit:D}", 4, unit);
        crm.Clock.Set(new DateTime(2026, 7, 2, 8, 0, 0, DateTimeKind.Utc));
        Evaluate(improvement);

        Assert.Equal(5m, scene.Row("cx_improvement", improvement)["cx_comparisoneffect"]);
    }

    [Fact]
    [Trait("Requirement", "32")]
    public void The_portfolio_shows_what_exists_and_what_is_new()
    {
        Create(row => row["cx_name"] = "Deliver when promised");
        Create(row => (row["cx_name"], row["cx_kind"]) = ("A pickup point", VoiceScene.Option(1)));
        var stopped = Create(row => row["cx_name"] = "A paper catalogue");
        Change(stopped, "cx_state", VoiceScene.Option(4));

        var rows = Views.Rows(crm, crm.As(Persona.ProgramOwner), "cx_improvement", "Portfolio");

        Assert.Equal(
            [("Deliver when promised", VoiceScene.Option(0)), ("A pickup point", VoiceScene.Option(1))],
            rows.Select(row => ((string)row["cx_name"], (OptionSetValue)row["cx_kind"])));
    }

    private Guid Started(int metric, Action<Entity>? more = null)
    {
        var improvement = Create(row =>
        {
            row["cx_metric"] = VoiceScene.Option(metric);
            row["cx_beforefrom"] = new DateTime(2026, 4, 1);
            row["cx_beforeto"] = new DateTime(2026, 4, 30);
            row["cx_afterfrom"] = new DateTime(2026, 6, 1);
            row["cx_afterto"] = new DateTime(2026, 6, 30);
            row["cx_touchpointid"] = new EntityReference("cx_touchpoint", touchpoint);
            more?.Invoke(row);
        });
        Change(improvement, "cx_state", VoiceScene.Option(1));
        return improvement;
    }

    private Guid Create(Action<Entity> more)
    {
        var row = new Entity("cx_improvement")
        {
            ["cx_name"] = "Deliver when promised",
            ["cx_programid"] = new EntityReference("cx_program", program),
            ["cx_touchpointid"] = new EntityReference("cx_touchpoint", touchpoint),
        };
        more(row);
        return crm.As(Persona.ProgramOwner).Create(row);
    }

    private void Change(Guid improvement, string column, object? value) =>
        crm.As(Persona.ProgramOwner).Update(new Entity("cx_improvement", improvement) { [column] = value });

    private string Evaluate(Guid improvement) => (string)crm.As(Persona.ProgramOwner).Execute(new OrganizationRequest("cx_EvaluateImprovement")
    {
        ["Improvement"] = new EntityReference("cx_improvement", improvement),
    })["Effect"];

    private void Days(string metric, int option, DateTime day, int n, int positive, int negative, string? scope = null, int kind = 3, Guid? id = null)
    {
        var key = $"{metric}/{scope ?? $"touchpoint/{touchpoint:D}"}/day/{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        scene.Admin.Create(new Entity("cx_metricsnapshot")
        {
            ["cx_name"] = key,
            ["cx_key"] = key,
            ["cx_metric"] = VoiceScene.Option(option),
            ["cx_scope"] = VoiceScene.Option(kind),
            ["cx_scopeid"] = (id ?? touchpoint).ToString("D"),
            ["cx_grain"] = VoiceScene.Option(0),
            ["cx_periodstart"] = day,
            ["cx_n"] = n,
            ["cx_positive"] = positive,
            ["cx_negative"] = negative,
        });
    }
}
