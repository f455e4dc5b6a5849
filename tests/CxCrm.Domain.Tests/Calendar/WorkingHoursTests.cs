using CxCrm.Domain.Calendar;

namespace CxCrm.Domain.Tests.Calendar;

public sealed class WorkingHoursTests
{
    private const string OfficeHours = """
        {"monday": "08:00-16:00", "tuesday": "08:00-16:00", "wednesday": "08:00-16:00", "thursday": "08:00-16:00", "friday": "08:00-16:00", "saturday": "", "sunday": ""}
        """;

    private static readonly Holidays Danish = new(Country.Denmark);

    [Theory]
    [InlineData("2026-01-14T08:00:00Z", 4, "2026-01-14T12:00:00Z", "within a day")]
    [InlineData("2026-01-14T13:00:00Z", 4, "2026-01-15T09:00:00Z", "two hours are left, two come the next day")]
    [InlineData("2026-01-14T07:00:00Z", 8, "2026-01-14T15:00:00Z", "a whole day ends with it")]
    [InlineData("2026-01-16T14:00:00Z", 8, "2026-01-19T14:00:00Z", "over a weekend")]
    [InlineData("2026-01-17T10:00:00Z", 1, "2026-01-19T08:00:00Z", "from a Saturday")]
    [InlineData("2026-01-14T03:00:00Z", 1, "2026-01-14T08:00:00Z", "from before work")]
    [InlineData("2026-01-14T20:00:00Z", 0, "2026-01-15T07:00:00Z", "nothing to add means the next working moment")]
    [InlineData("2026-04-01T13:00:00Z", 8, "2026-04-07T13:00:00Z", "over Easter")]
    [InlineData("2026-03-27T14:00:00Z", 8, "2026-03-30T13:00:00Z", "into summer time: local work begins an hour earlier in UTC")]
    [InlineData("2026-10-23T13:00:00Z", 8, "2026-10-26T14:00:00Z", "out of summer time")]
    [InlineData("2026-12-30T14:00:00Z", 8, "2026-12-31T14:00:00Z", "New Year's Eve is an ordinary day")]
    [InlineData("2026-12-31T14:00:00Z", 8, "2027-01-04T14:00:00Z", "over New Year and a weekend")]
    public void Hours_are_added_in_working_time(string from, int hours, string expected, string why) =>
        Assert.True(WorkingHours.Parse(OfficeHours).Add(Utc(from), hours, Danish) == Utc(expected), why);

    [Theory]
    [InlineData("2026-03-28T23:00:00Z", 23, "2026-03-29T22:00:00Z")]
    [InlineData("2026-10-24T22:00:00Z", 25, "2026-10-25T23:00:00Z")]
    public void A_day_over_a_change_of_the_clocks_has_the_hours_it_really_has(string from, int hours, string expected) =>
        Assert.Equal(Utc(expected), WorkingHours.Parse("""{"sunday": "00:00-24:00"}""").Add(Utc(from), hours, Danish));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"monday": ""}""")]
    [InlineData("""{"mandag": "08:00-16:00"}""")]
    [InlineData("""{"1": "08:00-16:00"}""")]
    [InlineData("""{"monday": "16:00-08:00"}""")]
    [InlineData("""{"monday": "8-16"}""")]
    [InlineData("""{"monday": "08:00-25:00"}""")]
    public void Working_hours_that_make_no_sense_are_refused(string json) =>
        Assert.Throws<FormatException>(() => WorkingHours.Parse(json));

    [Theory]
    [InlineData(-1)]
    [InlineData(WorkingHours.MostHours + 1)]
    public void Too_few_or_too_many_hours_are_refused(int hours) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingHours.Parse(OfficeHours).Add(Utc("2026-01-14T08:00:00Z"), hours, Danish));

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
