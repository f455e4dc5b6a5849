using CxCrm.Domain.Calendar;

namespace CxCrm.Domain.Tests.Calendar;

public sealed class HolidaysTests
{
    /// <summary>Easter Sundays as published by the U.S. Census Bureau ("Easter dates 1600-2099") and for 2100 by the astronomical almanacs.</summary>
    [Theory]
    [InlineData("1970-03-29")]
    [InlineData("1981-04-19")]
    [InlineData("1999-04-04")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2100-03-28")]
    public void Easter_falls_on_the_published_Sunday(string date) =>
        Assert.Equal(Day(date), Easter.Sunday(Day(date).Year));

    /// <summary>Danish holidays as the national church and borger.dk publish them.</summary>
    [Theory]
    [InlineData(2023, "01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26")]
    [InlineData(2024, "01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26")]
    [InlineData(2025, "01-01 04-17 04-18 04-20 04-21 05-29 06-08 06-09 12-25 12-26")]
    [InlineData(2026, "01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26")]
    [InlineData(2027, "01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 12-25 12-26")]
    public void Denmark_has_the_published_holidays(int year, string days) =>
        Assert.Equal(days, Listed(new Holidays(Country.Denmark), year));

    /// <summary>Swedish holidays as published in almanacs; 2004 still has Annandag pingst and not yet the national day.</summary>
    [Theory]
    [InlineData(2004, "01-01 01-06 04-09 04-11 04-12 05-01 05-20 05-30 05-31 06-26 11-06 12-25 12-26")]
    [InlineData(2005, "01-01 01-06 03-25 03-27 03-28 05-01 05-05 05-15 06-06 06-25 11-05 12-25 12-26")]
    [InlineData(2024, "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-22 11-02 12-25 12-26")]
    [InlineData(2025, "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-21 11-01 12-25 12-26")]
    [InlineData(2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26")]
    public void Sweden_has_the_published_holidays(int year, string days) =>
        Assert.Equal(days, Listed(new Holidays(Country.Sweden), year));

    [Theory]
    [InlineData(Country.Denmark, "2026-12-24", false)]
    [InlineData(Country.Denmark, "2026-12-31", false)]
    [InlineData(Country.Sweden, "2026-06-19", false)]
    [InlineData(Country.Denmark, "2026-12-24", true)]
    [InlineData(Country.Denmark, "2026-12-31", true)]
    [InlineData(Country.Sweden, "2026-06-19", true)]
    [InlineData(Country.Sweden, "2026-12-24", true)]
    [InlineData(Country.Sweden, "2026-12-31", true)]
    public void Eves_are_holidays_only_where_the_setting_says_so(Country country, string date, bool counted)
    {
        var eves = counted ? new Eves { Christmas = true, Midsummer = true, NewYear = true } : new Eves();

        Assert.Equal(counted, new Holidays(country, eves).Contains(Day(date)));
    }

    [Fact]
    public void Midsummer_Eve_is_an_ordinary_day_in_Denmark() =>
        Assert.False(new Holidays(Country.Denmark, new Eves { Midsummer = true }).Contains(Day("2026-06-19")));

    [Theory]
    [InlineData(1969)]
    [InlineData(2101)]
    public void Years_outside_the_known_range_are_refused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Holidays(Country.Denmark).In(year));

    private static DateTime Day(string date) => DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Listed(Holidays holidays, int year) =>
        string.Join(' ', holidays.In(year).Select(holiday => holiday.Date.ToString("MM-dd", CultureInfo.InvariantCulture)));
}
