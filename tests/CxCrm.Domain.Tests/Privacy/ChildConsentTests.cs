using CxCrm.Domain.Calendar;
using CxCrm.Domain.Privacy;

namespace CxCrm.Domain.Tests.Privacy;

public sealed class ChildConsentTests
{
    [Theory]
    [InlineData(Country.Denmark, 2023, 12, 31, 13)] // databeskyttelsesloven § 6, stk. 2, before the change
    [InlineData(Country.Denmark, 2024, 1, 1, 15)] // databeskyttelsesloven § 6, stk. 2
    [InlineData(Country.Sweden, 2023, 12, 31, 13)] // lag (2018:218) 2 kap. 4 §
    [InlineData(Country.Sweden, 2026, 1, 1, 13)]
    public void The_age_of_consent_follows_country_and_date(Country country, int year, int month, int day, int age) =>
        Assert.Equal(age, ChildConsent.Age(country, new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc)));

    [Theory]
    [InlineData("2011-03-02", "2026-03-01", 14)]
    [InlineData("2011-03-02", "2026-03-02", 15)]
    [InlineData("2012-02-29", "2027-02-28", 14)]
    [InlineData("2012-02-29", "2027-03-01", 15)]
    public void Years_lived_on_a_day(string born, string day, int years) => Assert.Equal(years, ChildConsent.YearsOn(Date(born), Date(day)));

    private static DateTime Date(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
