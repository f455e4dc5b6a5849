using System;

namespace CxCrm.Domain.Maturity;

/// <summary>How many of some records do well.</summary>
/// <param name="Met">0 to <paramref name="Of"/>.</param>
/// <param name="Of">0 or more.</param>
public sealed record CheckedShare(int Met, int Of)
{
    /// <summary>In per cent, to one decimal; nothing where there are no records.</summary>
    public decimal? Percent => Of == 0 ? null : Math.Round(100m * Met / Of, 1, MidpointRounding.AwayFromZero);
}
