namespace CxCrm.Domain.BusinessCase;

/// <summary>One satisfaction band of a business case. Shares and retention are per cent.</summary>
/// <param name="Kind">Which band.</param>
/// <param name="ShareNow">Share of customers now.</param>
/// <param name="ShareTarget">Share of customers wanted.</param>
/// <param name="Retention">Share of the band's customers who are still customers a year on.</param>
/// <param name="RetentionLow">Lower end of its interval; the retention itself for an estimate without one.</param>
/// <param name="RetentionHigh">Upper end of its interval.</param>
/// <param name="Margin">Contribution margin per customer and year, in the case's currency.</param>
/// <param name="Referrals">New customers a customer of the band brings in a year.</param>
public sealed record Band(
    SatisfactionBand Kind,
    decimal ShareNow,
    decimal ShareTarget,
    decimal Retention,
    decimal RetentionLow,
    decimal RetentionHigh,
    decimal Margin,
    decimal Referrals)
{
    /// <summary>
    /// What a customer of the band is worth in a year (ours, after Heskett et al., HBR 1994): margin, plus the cost of winning the customers that are referred, less the
    /// cost of replacing the customer if lost.
    /// </summary>
    /// <param name="retention">Per cent.</param>
    /// <param name="acquisitionCost">The cost of winning a customer in place of a lost one.</param>
    public decimal Worth(decimal retention, decimal acquisitionCost) =>
        Margin + Referrals * acquisitionCost - (100 - retention) / 100 * acquisitionCost;

    /// <summary>Points by which the band is to grow; negative where it is to shrink.</summary>
    public decimal Move => ShareTarget - ShareNow;
}
