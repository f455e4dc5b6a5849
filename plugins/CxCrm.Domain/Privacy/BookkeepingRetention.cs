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
}
