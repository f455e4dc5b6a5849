using System;
using CxCrm.Domain.Calendar;

namespace CxCrm.Domain.Privacy;

/// <summary>From which age a child consents alone to an online service (GDPR Art. 8(1)).</summary>
public static class ChildConsent
{
    private static readonly DateTime DanishChange = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>
    /// Denmark: 15 years, 13 for consents before 1 January 2024 (databeskyttelsesloven § 6, stk. 2). Sweden: 13 (lag 2018:218, 2 kap. 4 §).
    /// </summary>
    public static int Age(Country country, DateTime consentedOn) => country == Country.Denmark && consentedOn >= DanishChange ? 15 : 13;

    /// <summary>Whole years lived on that day. Somebody born on 29 February is a year older on 1 March of a common year.</summary>
    public static int YearsOn(DateTime birthDate, DateTime day)
    {
        var years = day.Year - birthDate.Year;
        var birthdayPassed = day.Month > birthDate.Month || (day.Month == birthDate.Month && day.Day >= birthDate.Day);
        return birthdayPassed ? years : years - 1;
    }
}
