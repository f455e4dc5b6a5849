using CxCrm.Domain.Voice;
using CxCrm.Domain.Voice.Charts;

namespace CxCrm.Domain.Tests.Voice.Charts;

public sealed class ControlChartTests
{
    // NIST/SEMATECH e-Handbook, 6.3.3.2: misregistered chips on thirty wafers of fifty chips each.
    private static readonly int[] Wafers = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6];

    // NIST/SEMATECH e-Handbook, 6.3.2.4: twenty points, target 50, s 2.0539, lambda 0.3.
    private static readonly double[] Points =
        [52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

    [Fact]
    public void The_limits_of_a_rate_equal_the_NIST_example()
    {
        var limits = PChart.Limits(Wafers.Sum(), 50 * Wafers.Length, 50)!;
        Assert.Equal(0.2313, limits.Center, 0.00005);
        Assert.Equal(0.0524, limits.Low, 0.00005);
        Assert.Equal(0.4102, limits.High, 0.00005);
        Assert.Equal([15, 23], Wafers.Select((hits, i) => limits.IsAbove(hits / 50.0) ? i + 1 : 0).Where(wafer => wafer > 0));
    }

    [Fact]
    public void The_moving_average_equals_the_NIST_example()
    {
        double[] published =
            [50.60, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38, 49.92, 50.73, 51.23, 51.94, 51.99];
        var averages = new Ewma(50, 2.0539, 0.3).Averages(Points);
        Assert.All(published.Zip(averages), pair => Assert.Equal(pair.First, pair.Second, 0.0051));
    }

    // The handbook gives the limits for many periods; after twenty ours differ by less than its last digit.
    [Fact]
    public void The_limits_of_the_moving_average_equal_the_NIST_example()
    {
        var limits = new Ewma(50, 2.0539, 0.3).LimitsAfter(20);
        Assert.Equal(47.4115, limits.Low, 0.0002);
        Assert.Equal(52.5884, limits.High, 0.0002);
    }

    [Fact]
    public void The_first_limits_are_narrower_for_less_has_been_averaged() =>
        Assert.Equal(50 - 3 * 2 * 0.2, new Ewma(50, 2).LimitsAfter(1).Low, 1e-9);

    [Fact]
    public void The_limits_of_a_rate_follow_the_number_of_answers() =>
        Assert.True(PChart.Limits(300, 600, 30)!.Low < PChart.Limits(300, 600, 300)!.Low);

    [Theory]
    [InlineData(40, 20, false)]
    [InlineData(5, 20, true)]
    [InlineData(40, 55, true)]
    public void A_period_is_worse_when_too_few_are_positive_or_too_many_negative(int positive, int negative, bool isWorse) =>
        Assert.Equal(isWorse, ControlRule.Judge(ScoredMetric.Nps, ControlChart.PChart, Baseline(100), Period(100, positive, negative))!.IsWorse);

    [Fact]
    public void Drift_shows_in_the_moving_average()
    {
        var steady = ControlRule.Judge(ScoredMetric.Nps, ControlChart.Ewma, Baseline(100), Period(100, 41, 20))!;
        var dropped = ControlRule.Judge(ScoredMetric.Nps, ControlChart.Ewma, Baseline(100), Period(100, 20, 40))!;
        Assert.Equal((false, true), (steady.IsWorse, dropped.IsWorse));
        Assert.InRange(steady.Value, steady.Limits.Low, steady.Limits.High);
    }

    [Fact]
    public void A_thin_period_judges_nothing()
    {
        Assert.Null(ControlRule.Judge(ScoredMetric.Nps, ControlChart.PChart, Baseline(29), Period(100, 0, 100)));
        Assert.Null(ControlRule.Judge(ScoredMetric.Nps, ControlChart.PChart, Baseline(100), Period(29, 0, 29)));
        Assert.Null(ControlRule.Judge(ScoredMetric.Nps, ControlChart.PChart, [.. Baseline(100).Skip(1)], Period(100, 0, 100)));
    }

    [Fact]
    public void What_never_varied_has_no_limits() =>
        Assert.Null(ControlRule.Judge(ScoredMetric.Nps, ControlChart.Ewma, [.. Enumerable.Repeat(Period(100, 40, 20), 12)], Period(100, 10, 60)));

    private static List<MetricTally> Baseline(int n) => [.. Enumerable.Range(0, 12).Select(i => Period(n, n * (38 + i % 5) / 100, n / 5))];

    private static MetricTally Period(int n, int positive, int negative) => new(n, 0, 0, positive, negative);
}
