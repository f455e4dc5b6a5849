using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Culture;

/// <summary>When a customer may be disturbed again for a purpose: quiet time after each message, and at most so many in a period.</summary>
/// <param name="QuietDays">Days of quiet after a message, 0 or more; nothing for none.</param>
/// <param name="MostInPeriod">The cap; nothing for none.</param>
/// <param name="PeriodDays">The period of the cap; 30 unless told.</param>
public sealed record ContactRule(int? QuietDays, int? MostInPeriod, int? PeriodDays)
{
    private const int UsualPeriod = 30;

    /// <summary>How far back earlier messages matter, in days; 0 where nothing is ruled.</summary>
    public int LooksBackDays => Math.Max(QuietDays ?? 0, MostInPeriod is null ? 0 : PeriodDays ?? UsualPeriod);

    /// <summary>Whether a message may go out now.</summary>
    /// <param name="earlier">When messages for the purpose went to the customer, UTC.</param>
    /// <param name="now">UTC.</param>
    public bool Allows(IReadOnlyCollection<DateTime> earlier, DateTime now)
    {
        if (QuietDays is > 0 and var quiet && earlier.Any(sent => sent > now.AddDays(-quiet)))
            return false;
        return MostInPeriod is not { } most || earlier.Count(sent => sent > now.AddDays(-(PeriodDays ?? UsualPeriod))) < most;
    }
}
