using System;
using CxCrm.Domain.Calendar;

namespace CxCrm.Domain.Privacy;

/// <summary>How long accounting material must be kept, which is a ground against erasure (GDPR Art. 17(3)(b)).</summary>
public static class BookkeepingRetention
{
    /// <summary>The last day on which the material must still be kept, given the last day of its financial year.</summary>
    public static DateTime KeepUntil(Country country, DateTime financialYearEnd) => country switch
    {
        // Bogføringsloven § 12, stk. 1: five years from the end of the financial year.
        Country.Denmark => financialYearEnd.Date.AddYears(5),

        // Bokföringslagen (1999:1078) 7 kap. 2 §: through the seventh year after the calendar year in which the financial year ended.
        Country.Sweden => new DateTime(financialYearEnd.Year + 7, 12, 31, 0, 0, 0, financialYearEnd.Kind),
        _ => throw new ArgumentOutOfRangeException(nameof(country), country, "Only Denmark and Sweden are known."),
    };

    /// <summary>The last day of the financial year that holds a day.</summary>
    /// <param name="day">Any day.</param>
    /// <param name="lastMonth">The month with which the financial year ends, 1 to 12.</param>
    public static DateTime YearEnd(DateTime day, int lastMonth)
    {
        var year = day.Month > lastMonth ? day.Year + 1 : day.Year;
        return new DateTime(year, lastMonth, DateTime.DaysInMonth(year, lastMonth), 0, 0, 0, day.Kind);
    }

    /// <summary>The first day whose material must still be kept today; what is older has no ground any more.</summary>
    public static DateTime KeptFrom(Country country, int lastMonth, DateTime today)
    {
        var end = YearEnd(today.Date, lastMonth);
        while (KeepUntil(country, end) >= today.Date) end = YearEnd(end.AddMonths(-12), lastMonth);
        return end.AddDays(1);
    }
}
