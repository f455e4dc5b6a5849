using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.BusinessCase;

/// <summary>
/// What moving customers between satisfaction bands earns against what it costs. Loyalty economics after Heskett et al. (HBR 1994) and Jones and Sasser (HBR 1995); how they are put
/// together, and the realisation factor, are ours.
/// </summary>
public static class BusinessCaseCalculation
{
    private const int Months = 12;

    /// <exception cref="UserFault">The input is refused by <see cref="CaseInput.Check"/>.</exception>
    public static CaseResult Of(CaseInput input)
    {
        input.Check();
        var expected = Scenario(input, band => band.Retention);
        return new CaseResult(
            Scenario(input, band => band.Move >= 0 ? band.RetentionLow : band.RetentionHigh),
            expected,
            Scenario(input, band => band.Move >= 0 ? band.RetentionHigh : band.RetentionLow),
            Lost(input, _ => input.AcquisitionCost),
            Lost(input, band => input.AcquisitionCost + band.Margin),
            InternalRate.Of(expected.Monthly),
            Roi(input, expected.YearlyGain),
            expected.Monthly.PaybackYears());
    }

    private static CaseScenario Scenario(CaseInput input, Func<Band, decimal> retention)
    {
        var perCustomer = input.Bands.Sum(band => band.Move / 100 * band.Worth(retention(band), input.AcquisitionCost));
        var gain = input.Customers * perCustomer * input.Realisation / 100;
        var flow = new CashFlow(MonthlyFlows(input, gain), Months);
        return new CaseScenario(gain, flow, flow.PresentValue((double)input.DiscountRate / 100));
    }

    private static List<double> MonthlyFlows(CaseInput input, decimal yearlyGain)
    {
        var cost = (double)input.YearlyCost / Months;
        var gain = (double)yearlyGain / Months;
        var flows = new List<double>(1 + input.HorizonYears * Months) { -(double)input.Investment };
        for (var month = 1; month <= input.HorizonYears * Months; month++)
            flows.Add(month > input.MonthsToEffect ? gain - cost : -cost);
        return flows;
    }

    /// <summary>A yearly sum over the customers who are lost.</summary>
    private static decimal Lost(CaseInput input, Func<Band, decimal> each) =>
        input.Customers * input.Bands.Sum(band => band.ShareNow / 100 * (100 - band.Retention) / 100 * each(band));

    private static decimal? Roi(CaseInput input, decimal yearlyGain)
    {
        var spent = input.Investment + input.HorizonYears * input.YearlyCost;
        var monthsOfGain = Math.Max(0, input.HorizonYears * Months - input.MonthsToEffect);
        return spent == 0 ? null : 100 * (monthsOfGain * yearlyGain / Months - spent) / spent;
    }
}
