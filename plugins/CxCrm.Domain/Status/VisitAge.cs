using System;

namespace CxCrm.Domain.Status;

/// <summary>How long ago somebody was last their own customer at a touchpoint. The limits are ours.</summary>
public static class VisitAge
{
    /// <summary>Up to so many days a visit is fresh.</summary>
    public const int FreshDays = 90;

    /// <summary>Up to so many days, half a year, it is ageing; then it is old.</summary>
    public const int AgeingDays = 182;

    /// <summary>Whole days between two dates, at least 0; null when there was no visit.</summary>
    public static int? Days(DateTime? visitedOn, DateTime today) => visitedOn is { } day ? Math.Max(0, (today.Date - day.Date).Days) : null;

    /// <summary>The class a page colours.</summary>
    public static VisitAgeing Of(int? days) => days switch
    {
        null => VisitAgeing.Never,
        <= FreshDays => VisitAgeing.Fresh,
        <= AgeingDays => VisitAgeing.Ageing,
        _ => VisitAgeing.Old,
    };
}
