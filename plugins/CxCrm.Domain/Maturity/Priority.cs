using System;

namespace CxCrm.Domain.Maturity;

/// <summary>What to do first when everybody is busy being busy: value times urgency divided by effort, each 1-5 (ours), so 0.2 to 25.</summary>
public static class Priority
{
    /// <summary>The score with two decimals; nothing while one of the three is unknown.</summary>
    public static decimal? Of(int? value, int? urgency, int? effort) => value is { } worth && urgency is { } haste && effort is { } work && work > 0
        ? Math.Round((decimal)worth * haste / work, 2, MidpointRounding.AwayFromZero)
        : null;
}
