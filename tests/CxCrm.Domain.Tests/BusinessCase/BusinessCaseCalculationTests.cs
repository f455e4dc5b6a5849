using CxCrm.Domain.BusinessCase;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Tests.BusinessCase;

public sealed class BusinessCaseCalculationTests
{
    private static readonly CaseInput Case = new(
        [
            new(SatisfactionBand.VerySatisfied, 20, 30, 95, 93, 97, 1000, 0.2m),
            new(SatisfactionBand.Satisfied, 40, 40, 90, 90, 90, 800, 0.1m),
            new(SatisfactionBand.Neutral, 30, 25, 80, 78, 82, 600, 0),
            new(SatisfactionBand.Dissatisfied, 10, 5, 60, 55, 65, 400, 0),
        ],
        Customers: 1000,
        AcquisitionCost: 2000,
        Investment: 50_000,
        YearlyCost: 10_000,
        MonthsToEffect: 6,
        HorizonYears: 3,
        DiscountRate: 8,
        Realisation: 50);

    /// <summary>By hand: worth 1300, 800, 200, -400; 10 points up in the first, 5 down in the last two: 130 - 10 + 20 = 140 a customer, half of it for 1000.</summary>
    [Fact]
    [Trait("Requirement", "11")]
    public void The_gain_equals_a_hand_calculation()
    {
        var result = BusinessCaseCalculation.Of(Case);

        Assert.Equal(70_000, result.Expected.YearlyGain);
        Assert.True(result.Low.YearlyGain < result.Expected.YearlyGain && result.Expected.YearlyGain < result.High.YearlyGain);
    }

    /// <summary>By hand: 10 + 40 + 60 + 40 = 150 lost, 2000 each; with their margin 10,000 + 32,000 + 36,000 + 16,000.</summary>
    [Fact]
    [Trait("Requirement", "12")]
    public void Replacement_and_churn_cost_equal_a_hand_calculation()
    {
        var result = BusinessCaseCalculation.Of(Case);

        Assert.Equal(300_000, result.ReplacementCost);
        Assert.Equal(394_000, result.ChurnCost);
    }

    [Fact]
    [Trait("Requirement", "9")]
    public void Cash_flows_are_monthly_and_the_gain_begins_after_the_months_to_effect()
    {
        var flows = BusinessCaseCalculation.Of(Case).Expected.Monthly.Flows;

        Assert.Equal(37, flows.Count);
        Assert.Equal(-50_000, flows[0]);
        Assert.Equal(-10_000 / 12.0, flows[6], 6);
        Assert.Equal(60_000 / 12.0, flows[7], 6);
    }

    [Fact]
    public void Return_and_payback_follow_the_flows()
    {
        var result = BusinessCaseCalculation.Of(Case);

        // 30 months of 70,000 a year earn 175,000; 80,000 is spent.
        Assert.Equal(118.75m, result.Roi);
        Assert.Equal(InternalRateKind.One, result.Rate.Kind);
        // 55,000 are out after six months and come back at 5,000 a month.
        Assert.Equal(17 / 12.0, result.PaybackYears!.Value, 6);
    }

    [Fact]
    public void Bad_figures_are_refused()
    {
        Refused(ErrorCode.BandShareNegative, Case with { Bands = [.. Case.Bands.Take(3), Case.Bands[3] with { ShareNow = -10 }] });
        Refused(ErrorCode.BandsNotWhole, Case with { Bands = [.. Case.Bands.Take(3), Case.Bands[3] with { ShareNow = 11 }] });
        Refused(ErrorCode.CaseNeedsBands, Case with { Bands = [.. Case.Bands.Take(3)] });
        Refused(ErrorCode.HorizonOutOfRange, Case with { HorizonYears = 0 });
        Refused(ErrorCode.HorizonOutOfRange, Case with { HorizonYears = 100 });
        Refused(ErrorCode.DiscountOutOfRange, Case with { DiscountRate = -100 });
    }

    [Fact]
    [Trait("Requirement", "10")]
    public void Bands_of_own_customers_equal_a_hand_count()
    {
        BandedCustomer[] customers = [new(5, true, 100), new(4.6, true, 200), new(4.5, false, null), new(4, true, 50), new(1, false, 10)];

        var bands = OwnBand.Of(customers, BandLimits.Shipped);

        Assert.Equal([3, 1, 0, 1], bands.Select(band => band.N));
        Assert.Equal([60m, 20m, 0m, 20m], bands.Select(band => band.Share));
        Assert.Equal([66.67m, 100m, null, 0m], bands.Select(band => band.Retention));
        Assert.Equal([150m, 50m, null, 10m], bands.Select(band => band.Margin));
        Assert.True(bands[0].RetentionLow < bands[0].Retention && bands[0].Retention < bands[0].RetentionHigh);
    }

    private static void Refused(string code, CaseInput input) => Assert.Equal(code, Assert.Throws<UserFault>(() => BusinessCaseCalculation.Of(input)).Code);
}
