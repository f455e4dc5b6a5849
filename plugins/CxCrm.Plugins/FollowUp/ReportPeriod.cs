using System;
using CxCrm.Domain.Texts;

namespace CxCrm.Plugins.FollowUp;

/// <summary>The span a report is about, UTC, its end not included.</summary>
internal sealed record ReportPeriod(DateTime From, DateTime To)
{
    private const int MostDays = 731;

    /// <summary>The span asked for; without an end until now, without a start so many days back from its end.</summary>
    /// <exception cref="UserFault">It ends before it starts, or covers more than two years.</exception>
    public static ReportPeriod Of(DateTime? from, DateTime? to, DateTime now, int days)
    {
        var end = to ?? now;
        var start = from ?? end.AddDays(-days);
        if (start >= end)
            throw new UserFault(ErrorCode.PeriodEndsBeforeItStarts);
        return end - start <= TimeSpan.FromDays(MostDays) ? new(start, end) : throw new UserFault(ErrorCode.PeriodTooLong, MostDays);
    }
}
