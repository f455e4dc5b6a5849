using System;

namespace CxCrm.Domain.Culture;

/// <summary>When a recurring check-in comes again: in its own rhythm, never in the past, however late the last one was closed.</summary>
public static class CheckInRhythm
{
    /// <summary>The next day of the rhythm after today.</summary>
    /// <param name="planned">The day the closed one was planned for.</param>
    /// <param name="repeatDays">1 or more.</param>
    /// <param name="today">The day of closing.</param>
    public static DateTime Next(DateTime planned, int repeatDays, DateTime today)
    {
        if (repeatDays < 1)
            throw new ArgumentOutOfRangeException(nameof(repeatDays), repeatDays, "A rhythm has at least one day.");
        var next = planned.Date.AddDays(repeatDays);
        if (next > today.Date)
            return next;
        var passed = (today.Date - next).Days / repeatDays + 1;
        return next.AddDays(passed * repeatDays);
    }
}
