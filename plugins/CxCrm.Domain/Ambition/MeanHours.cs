using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Ambition;

/// <summary>A time between timestamps of records, as an operational KPI.</summary>
/// <param name="Hours">Mean in hours with four decimals; null without ended records.</param>
/// <param name="N">Ended records.</param>
public sealed record MeanHours(decimal? Hours, int N)
{
    private const int Decimals = 4;

    /// <summary>The mean over the ended ones; an end before its beginning counts as no time.</summary>
    public static MeanHours Of(IEnumerable<RecordTime> records)
    {
        var ticks = 0L;
        var n = 0;
        foreach (var record in records)
        {
            if (record.Ended is not { } ended)
                continue;
            ticks += Math.Max(0, (ended - record.Began).Ticks);
            n++;
        }
        return new MeanHours(n == 0 ? null : decimal.Round((decimal)ticks / n / TimeSpan.TicksPerHour, Decimals, MidpointRounding.AwayFromZero), n);
    }
}
