using CxCrm.Domain.Calendar;

namespace CxCrm.Domain.Tests.Calendar;

public sealed class LegalDeadlineTests
{
    [Theory]
    [InlineData("2026-01-15", 1, "2026-02-16", "the 15th is a Sunday")]
    [InlineData("2026-02-10", 1, "2026-03-10", "same day of the next month")]
    [InlineData("2026-01-31", 1, "2026-03-02", "February has 28 days and the 28th is a Saturday")]
    [InlineData("2028-01-31", 1, "2028-02-29", "a leap year's last day of February")]
    [InlineData("2026-03-03", 1, "2026-04-07", "Good Friday to Easter Monday are holidays")]
    [InlineData("2025-11-25", 1, "2025-12-29", "Christmas and the weekend after it")]
    [InlineData("2026-02-10", 3, "2026-05-11", "extended by two further months; the 10th is a Sunday")]
    [InlineData("2026-11-30", 3, "2027-03-01", "28 February is a Sunday")]
    public void A_period_ends_on_the_same_day_of_the_last_month_or_the_next_working_day(string received, int months, string due, string why) =>
        Assert.True(LegalDeadline.After(Day(received), months, new Holidays(Country.Denmark)) == Day(due), why);

    [Theory]
    [InlineData(Country.Denmark, "2023-04-05", "2023-05-08")]
    [InlineData(Country.Sweden, "2023-04-05", "2023-05-05")]
    [InlineData(Country.Denmark, "2026-05-06", "2026-06-08")]
    [InlineData(Country.Denmark, "2025-05-06", "2025-06-06")]
    [InlineData(Country.Sweden, "2025-05-06", "2025-06-09")]
    public void The_holidays_are_those_of_the_controllers_country(Country country, string received, string due) =>
        Assert.Equal(Day(due), LegalDeadline.After(Day(received), 1, new Holidays(country)));

    [Fact]
    public void Christmas_Eve_moves_the_deadline_where_it_counts_as_a_holiday()
    {
        var received = Day("2026-11-24");

        Assert.Equal(Day("2026-12-24"), LegalDeadline.After(received, 1, new Holidays(Country.Sweden)));
        Assert.Equal(Day("2026-12-28"), LegalDeadline.After(received, 1, new Holidays(Country.Sweden, new Eves { Christmas = true })));
    }

    [Fact]
    public void Days_on_which_the_clock_stood_still_are_added() =>
        Assert.Equal(Day("2026-03-16"), LegalDeadline.After(Day("2026-02-10"), 1, pausedDays: 5, new Holidays(Country.Denmark)));

    [Fact]
    public void A_period_of_no_months_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LegalDeadline.After(Day("2026-02-10"), 0, new Holidays(Country.Denmark)));

    private static DateTime Day(string date) => DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
