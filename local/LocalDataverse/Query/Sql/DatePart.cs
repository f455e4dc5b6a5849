using System.Globalization;

namespace LocalDataverse.Query.Sql;

/// <summary>Parts of a stored date in a time zone, for date grouping. Weeks are the calendar weeks that start on Sunday, as SQL Server counts them.</summary>
internal static class DatePart
{
    public static int Of(string stored, string part, string zone)
    {
        var utc = DateTime.Parse(stored, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
        var local = zone.Length == 0 ? utc : TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return part switch
        {
            "day" => local.Day,
            "week" => CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(local, CalendarWeekRule.FirstDay, DayOfWeek.Sunday),
            "month" => local.Month,
            "quarter" => ((local.Month - 1) / 3) + 1,
            "year" => local.Year,
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "not a date part"),
        };
    }
}
