using System;

namespace CxCrm.Domain.Calendar;

/// <summary>
/// Local time of Denmark and Sweden. Summer time (UTC+2) runs from the last Sunday of March to the last Sunday of October, both at 01:00 UTC (Directive 2000/84/EC);
/// the rest of the year is UTC+1. Held here as a rule because the operating systems name and know time zones differently.
/// </summary>
public static class CentralEuropeanTime
{
    private static readonly TimeSpan Winter = TimeSpan.FromHours(1);
    private static readonly TimeSpan Summer = TimeSpan.FromHours(2);

    /// <summary>Whether a Windows time zone id follows this rule: Romance Standard Time (Copenhagen), W. Europe Standard Time (Stockholm).</summary>
    public static bool Covers(string windowsId) => windowsId is "Romance Standard Time" or "W. Europe Standard Time";

    /// <summary>The local time of an instant.</summary>
    public static DateTime ToLocal(DateTime utc) => DateTime.SpecifyKind(utc + (IsSummer(utc) ? Summer : Winter), DateTimeKind.Unspecified);

    /// <summary>The instant of a local time. In the hour that comes twice the first is meant; in the hour that is left out, the time as if clocks had not changed.</summary>
    public static DateTime ToUtc(DateTime local)
    {
        var ifSummer = DateTime.SpecifyKind(local - Summer, DateTimeKind.Utc);
        return IsSummer(ifSummer) ? ifSummer : DateTime.SpecifyKind(local - Winter, DateTimeKind.Utc);
    }

    private static bool IsSummer(DateTime utc) => utc >= LastSundayAtOne(utc.Year, 3) && utc < LastSundayAtOne(utc.Year, 10);

    private static DateTime LastSundayAtOne(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
