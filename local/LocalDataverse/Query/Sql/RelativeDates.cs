using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query.Sql;

/// <summary>
/// The stretch of time that a date operator means: from the first instant up to, not including, the second; null is open.
/// Days begin at midnight in the caller's time zone; weeks on Sunday
/// (Microsoft Learn: Datetime conditions, FetchXML operators).
/// </summary>
internal sealed record RelativeDates(DateTime? From, DateTime? Until)
{
    /// <summary>Null when the operator is not about dates.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="x">The number of the operators with an x; at least 1.</param>
    /// <param name="now">The current instant in the caller's time zone.</param>
    public static RelativeDates? Of(ConditionOperator kind, int x, DateTime now)
    {
        var today = now.Date;
        var week = today.AddDays(-(int)today.DayOfWeek);
        var month = new DateTime(today.Year, today.Month, 1, 0, 0, 0, DateTimeKind.Unspecified);
        var year = new DateTime(today.Year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        var hour = today.AddHours(now.Hour);
        return kind switch
        {
            ConditionOperator.Yesterday => new(today.AddDays(-1), today),
            ConditionOperator.Today => new(today, today.AddDays(1)),
            ConditionOperator.Tomorrow => new(today.AddDays(1), today.AddDays(2)),
            ConditionOperator.Last7Days => new(today.AddDays(-7), now),
            ConditionOperator.Next7Days => new(now, today.AddDays(8)),
            ConditionOperator.LastWeek => new(week.AddDays(-7), week),
            ConditionOperator.ThisWeek => new(week, week.AddDays(7)),
            ConditionOperator.NextWeek => new(week.AddDays(7), week.AddDays(14)),
            ConditionOperator.LastMonth => new(month.AddMonths(-1), month),
            ConditionOperator.ThisMonth => new(month, month.AddMonths(1)),
            ConditionOperator.NextMonth => new(month.AddMonths(1), month.AddMonths(2)),
            ConditionOperator.LastYear => new(year.AddYears(-1), year),
            ConditionOperator.ThisYear => new(year, year.AddYears(1)),
            ConditionOperator.NextYear => new(year.AddYears(1), year.AddYears(2)),
            ConditionOperator.LastXHours => new(hour.AddHours(-x), now),
            ConditionOperator.NextXHours => new(now, hour.AddHours(x + 1)),
            ConditionOperator.LastXDays => new(today.AddDays(-x), now),
            ConditionOperator.NextXDays => new(now, today.AddDays(x + 1)),
            ConditionOperator.LastXWeeks => new(today.AddDays(-7 * x), now),
            ConditionOperator.NextXWeeks => new(now, today.AddDays((7 * x) + 1)),
            ConditionOperator.LastXMonths => new(today.AddMonths(-x), now),
            ConditionOperator.NextXMonths => new(now, today.AddMonths(x).AddDays(1)),
            ConditionOperator.LastXYears => new(today.AddYears(-x), now),
            ConditionOperator.NextXYears => new(now, today.AddYears(x).AddDays(1)),
            ConditionOperator.OlderThanXMinutes => new(null, now.AddMinutes(-x)),
            ConditionOperator.OlderThanXHours => new(null, now.AddHours(-x)),
            ConditionOperator.OlderThanXDays => new(null, today.AddDays(-x)),
            ConditionOperator.OlderThanXWeeks => new(null, today.AddDays(-7 * x)),
            ConditionOperator.OlderThanXMonths => new(null, today.AddMonths(-x)),
            ConditionOperator.OlderThanXYears => new(null, today.AddYears(-x)),
            _ => null,
        };
    }
}
