using CxCrm.Domain.Voice;

namespace CxCrm.Domain.Tests.Voice;

public sealed class MetricChangeTests
{
    // Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995), section 4: fifteen tests, four named at 5 %.
    [Fact]
    public void Of_the_fifteen_tests_of_Benjamini_and_Hochberg_four_are_named()
    {
        double[] values = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000];
        var adjusted = BenjaminiHochberg.Adjust(values);
        Assert.Equal(4, adjusted.Count(p => p <= BenjaminiHochberg.Accepted));
        Assert.Equal(0.0095 * 15 / 4, adjusted[3], 1e-12);
        Assert.Equal(1, adjusted[14], 1e-12);
    }

    [Fact]
    public void The_order_of_the_units_does_not_matter() =>
        Assert.Equal([0.03, 0.04, 0.03], BenjaminiHochberg.Adjust([0.01, 0.04, 0.02]).Select(p => Math.Round(p, 12)));

    [Fact]
    public void A_net_share_changes_by_the_z_test()
    {
        var change = MetricChange.Between(ScoredMetric.Nps, Tally(200, 80, 60), Tally(200, 110, 40))!;
        var expected = NetShareChange.Between(new NetShare(80, 60, 60), new NetShare(110, 50, 40))!;
        Assert.Equal((25, expected.Interval, expected.P, true), (change.Difference, change.Interval, change.P, change.IsClear));
    }

    // R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10: 56/70 against 48/80.
    [Fact]
    [Trait("Requirement", "90")]
    public void A_share_changes_by_Newcombes_interval()
    {
        var change = MetricChange.Between(ScoredMetric.Satisfaction, Tally(80, 48, 10), Tally(70, 56, 5))!;
        Assert.Equal(20, change.Difference, 1e-9);
        Assert.Equal(5.24, change.Interval.Low, 0.005);
        Assert.Equal(33.39, change.Interval.High, 0.005);
    }

    [Fact]
    public void A_change_has_an_interval_even_where_nobody_differs()
    {
        var change = MetricChange.Between(ScoredMetric.Nps, Tally(10, 10, 0), Tally(10, 10, 0))!;
        Assert.Equal((0, 1, false), (change.Difference, change.P, change.IsClear));
        Assert.True(change.Interval.Width > 0);
    }

    [Fact]
    public void Without_answers_there_is_no_change() => Assert.Null(MetricChange.Between(ScoredMetric.Nps, MetricTally.None, Tally(10, 5, 5)));

    // W. G. Cochran, Sampling Techniques (1977), 2.6: sqrt((N - n) / (N - 1)).
    [Theory]
    [InlineData(100, 1_000_000, 1.0)]
    [InlineData(100, 101, 0.1)]
    [InlineData(500, 1000, 0.7074605)]
    public void Where_most_answered_the_interval_narrows(int n, int population, double factor) =>
        Assert.Equal(factor, FinitePopulation.Factor(n, population), 0.0001);

    [Fact]
    public void When_all_answered_the_interval_still_has_a_width()
    {
        var measured = new NetShare(40, 30, 30).Measure();
        var corrected = FinitePopulation.Correct(measured, 100);
        Assert.True(corrected.Interval.Width > 0 && corrected.Interval.Width < measured.Interval.Width / 5);
    }

    private static MetricTally Tally(int n, int positive, int negative) => new(n, 0, 0, positive, negative);
}
