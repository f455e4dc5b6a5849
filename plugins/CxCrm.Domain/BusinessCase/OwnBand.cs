using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;

namespace CxCrm.Domain.BusinessCase;

/// <summary>A satisfaction band filled from own data: how much more loyal are very satisfied customers than satisfied ones, and what do they give?</summary>
/// <param name="Kind">Which band.</param>
/// <param name="N">Customers behind the figures.</param>
/// <param name="Share">Per cent of the customers with a satisfaction on record.</param>
/// <param name="Retention">Per cent kept; null without customers.</param>
/// <param name="RetentionLow">Lower end of its Wilson interval, per cent.</param>
/// <param name="RetentionHigh">Upper end.</param>
/// <param name="Margin">Mean contribution margin of those who have one; null when nobody has.</param>
public sealed record OwnBand(SatisfactionBand Kind, int N, decimal Share, decimal? Retention, decimal? RetentionLow, decimal? RetentionHigh, decimal? Margin)
{
    private const int Decimals = 2;

    /// <summary>All four bands, in their order.</summary>
    public static IReadOnlyList<OwnBand> Of(IReadOnlyCollection<BandedCustomer> customers, BandLimits limits)
    {
        var byBand = customers.ToLookup(customer => limits.Of(customer.Satisfaction));
        return Enumerable.Range(0, CaseInput.AllBands)
            .Select(kind => Fill((SatisfactionBand)kind, byBand[(SatisfactionBand)kind].ToList(), customers.Count))
            .ToList();
    }

    private static OwnBand Fill(SatisfactionBand kind, List<BandedCustomer> customers, int all)
    {
        if (customers.Count == 0)
            return new OwnBand(kind, 0, 0, null, null, null, null);
        var kept = WilsonInterval.Measure(customers.Count(customer => customer.Kept), customers.Count);
        var margins = customers.Where(customer => customer.Margin is not null).Select(customer => customer.Margin!.Value).ToList();
        return new OwnBand(
            kind,
            customers.Count,
            decimal.Round(100m * customers.Count / all, Decimals),
            Percent(kept.Value),
            Percent(kept.Low),
            Percent(kept.High),
            margins.Count == 0 ? null : decimal.Round(margins.Sum() / margins.Count, Decimals, MidpointRounding.AwayFromZero));
    }

    private static decimal Percent(double share) => decimal.Round((decimal)(100 * share), Decimals, MidpointRounding.AwayFromZero);
}
