using CxCrm.Domain.BusinessCase;

namespace CxCrm.Domain.Tests.BusinessCase;

public sealed class CashFlowTests
{
    /// <summary>Microsoft support, "NPV function": 10 %, -10,000, 3,000, 4,200, 6,800, the first a year from now.</summary>
    [Fact]
    [Trait("Requirement", "9")]
    public void The_present_value_is_the_published_one() =>
        Assert.Equal(1188.44, Yearly(0, -10_000, 3_000, 4_200, 6_800).PresentValue(0.10), 2);

    /// <summary>Microsoft support, "IRR function": 8.66 % after five years, -2.12 % after four.</summary>
    [Fact]
    public void The_internal_rate_is_the_published_one()
    {
        Assert.Equal(0.0866, InternalRate.Of(Yearly(-70_000, 12_000, 15_000, 18_000, 21_000, 26_000)).Yearly!.Value, 4);
        Assert.Equal(-0.0212, InternalRate.Of(Yearly(-70_000, 12_000, 15_000, 18_000, 21_000)).Yearly!.Value, 4);
    }

    [Fact]
    public void At_the_internal_rate_of_monthly_flows_the_present_value_is_0()
    {
        var flow = new CashFlow([-1000, .. Enumerable.Repeat(60.0, 24)], 12);

        Assert.Equal(0, flow.PresentValue(InternalRate.Of(flow).Yearly!.Value), 6);
    }

    /// <summary>J. H. Lorie and L. J. Savage, Journal of Business 28 (1955): the oil pump, 25 % and 400 %.</summary>
    [Fact]
    public void It_says_when_there_is_more_than_one_rate() =>
        Assert.Equal(new InternalRate(InternalRateKind.Several, null), InternalRate.Of(Yearly(-1600, 10_000, -10_000)));

    [Fact]
    public void It_says_when_there_is_none()
    {
        Assert.Equal(InternalRateKind.None, InternalRate.Of(Yearly(-100, -10, -10)).Kind);
        Assert.Equal(InternalRateKind.None, InternalRate.Of(Yearly(100, -200, 150)).Kind);
    }

    [Fact]
    public void Payback_is_counted_within_the_year_and_missing_when_it_never_comes()
    {
        Assert.Equal(2.5, Yearly(-1000, 400, 400, 400).PaybackYears()!.Value, 10);
        Assert.Null(Yearly(-1000, 400, 400).PaybackYears());
    }

    [Fact]
    public void A_discount_rate_of_minus_100_per_cent_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Yearly(-1, 2).PresentValue(-1));

    /// <summary>Gupta, Lehmann and Stuart (2004): margin r / (1 + i - r).</summary>
    [Fact]
    public void Lifetime_value_follows_its_formula() => Assert.Equal(250, CustomerLifetimeValue.Of(100, 0.8, 0.12, 0), 10);

    private static CashFlow Yearly(params double[] flows) => new(flows, 1);
}
