using CxCrm.Domain.BusinessCase;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Tests.BusinessCase;

public sealed class ServiceProfitChainTests
{
    /// <summary>F. J. Anscombe, The American Statistician 27 (1973) 17-21, first set; interval as R's cor.test.</summary>
    [Fact]
    [Trait("Requirement", "13")]
    public void The_correlation_of_a_known_table_with_its_interval()
    {
        double[] x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
        double[] y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];

        var correlation = Correlation.Of(x, y)!;

        Assert.Equal(0.8164205, correlation.R, 1e-7);
        Assert.Equal(0.4243912, correlation.Low, 1e-6);
        Assert.Equal(0.9506933, correlation.High, 1e-6);
    }

    [Fact]
    public void Fewer_than_twelve_units_are_refused() =>
        Assert.Equal(ErrorCode.ChainNeedsUnits, Assert.Throws<UserFault>(() => ServiceProfitChain.Of(Units(11), 12, 5)).Code);

    [Fact]
    [Trait("Requirement", "13")]
    public void Staff_groups_under_five_are_left_out_of_staff_figures_only()
    {
        var units = Units(13).Select((unit, i) => i == 0 ? unit with { StaffN = 4 } : unit).ToList();

        var chain = ServiceProfitChain.Of(units, 12, 5);

        Assert.Equal(1, chain.Hidden);
        Assert.Equal([12, 12, 13], chain.Links.Where(link => link.IsDirect).Select(link => link.N));
    }

    [Fact]
    public void The_weakest_direct_link_is_named()
    {
        var chain = ServiceProfitChain.Of(Units(14), 12, 5);

        Assert.Equal(6, chain.Links.Count);
        Assert.Equal(ChainMeasure.Customer, chain.Weakest!.From);
        Assert.Equal(ChainMeasure.Result, chain.Weakest.To);
    }

    private static List<UnitScores> Units(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new UnitScores(50 + i, 50 + i + i % 2, 50 + i + i % 3, i % 5 * 100, 8))];
}
