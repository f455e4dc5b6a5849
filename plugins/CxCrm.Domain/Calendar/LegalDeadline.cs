using System;

namespace CxCrm.Domain.Calendar;

/// <summary>
/// Periods of law in calendar months: GDPR Art. 12(3) with Regulation (EEC, Euratom) No 1182/71 Art. 3. The period ends with the day of the same number in the
/// last month; where that month has no such day, with its last day; where that day is a Saturday, a Sunday or a public holiday, with the next working day.
/// </summary>
public static class LegalDeadline
{
    /// <summary>The last day, as a local date.</summary>
    /// <param name="received">The local date on which the period began to run.</param>
    /// <param name="months">1 for an answer; 3 in all when it was extended by the two further months.</param>
    /// <param name="holidays">Of the controller's country.</param>
    public static DateTime After(DateTime received, int months, Holidays holidays)
    {
        if (months < 1)
            throw new ArgumentOutOfRangeException(nameof(months), months, "A period of law is at least one month.");
        return holidays.OnOrAfter(received.Date.AddMonths(months));
    }

    /// <summary>The last day of a period that stood still for some days, as while the person's identity is unknown (Art. 12(6)).</summary>
    /// <param name="received">The local date on which the period began to run.</param>
    /// <param name="months">As in <see cref="After(DateTime, int, Holidays)"/>.</param>
    /// <param name="pausedDays">Whole days the clock stood still; the day it stopped counts, the day it went on does not.</param>
    /// <param name="holidays">Of the controller's country.</param>
    public static DateTime After(DateTime received, int months, int pausedDays, Holidays holidays)
    {
        if (pausedDays < 0)
            throw new ArgumentOutOfRangeException(nameof(pausedDays), pausedDays, "A pause can't be negative.");
        if (months < 1)
            throw new ArgumentOutOfRangeException(nameof(months), months, "A period of law is at least one month.");
        return holidays.OnOrAfter(received.Date.AddMonths(months).AddDays(pausedDays));
    }
}
