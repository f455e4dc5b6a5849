using System;

namespace CxCrm.Domain.Status;

/// <summary>Satisfaction on 1 to 5 as an index of 0 to 100: 25 (mean - 1). Ours.</summary>
public static class SatisfactionIndex
{
    private const double PerPoint = 25;

    /// <summary>With two decimals; null without answers.</summary>
    /// <param name="sum">Of ratings from 1 to 5.</param>
    /// <param name="n">How many ratings.</param>
    public static decimal? Of(double sum, int n) =>
        n == 0 ? null : decimal.Round((decimal)(PerPoint * (sum / n - 1)), 2, MidpointRounding.AwayFromZero);
}
