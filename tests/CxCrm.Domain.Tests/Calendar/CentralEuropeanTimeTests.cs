using CxCrm.Domain.Calendar;

namespace CxCrm.Domain.Tests.Calendar;

public sealed class CentralEuropeanTimeTests
{
    [Theory]
    [InlineData("2026-03-29T00:59:59Z", "2026-03-29T01:59:59")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29T03:00:00")]
    [InlineData("2026-10-25T00:59:59Z", "2026-10-25T02:59:59")]
    [InlineData("2026-10-25T01:00:00Z", "2026-10-25T02:00:00")]
    [InlineData("2026-01-15T12:00:00Z", "2026-01-15T13:00:00")]
    [InlineData("2026-07-15T12:00:00Z", "2026-07-15T14:00:00")]
    [InlineData("2025-12-31T23:30:00Z", "2026-01-01T00:30:00")]
    public void Clocks_change_on_the_last_Sundays_of_March_and_October_at_one_UTC(string utc, string local) =>
        Assert.Equal(Local(local), CentralEuropeanTime.ToLocal(Utc(utc)));

    [Theory]
    [InlineData("2026-03-29T01:59:59", "2026-03-29T00:59:59Z")]
    [InlineData("2026-03-29T02:30:00", "2026-03-29T01:30:00Z")]
    [InlineData("2026-03-29T03:00:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25T02:30:00", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T03:00:00", "2026-10-25T02:00:00Z")]
    public void A_local_time_names_one_instant_even_when_clocks_change(string local, string utc) =>
        Assert.Equal(Utc(utc), CentralEuropeanTime.ToUtc(Local(local)));

    [Fact]
    public void The_rule_agrees_with_the_time_zone_database_for_Copenhagen_and_Stockholm()
    {
        foreach (var zone in new[] { TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen"), TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm") })
        {
            for (var utc = Utc("2020-01-01T00:00:00Z"); utc.Year < 2030; utc = utc.AddHours(7))
                Assert.Equal(TimeZoneInfo.ConvertTimeFromUtc(utc, zone), CentralEuropeanTime.ToLocal(utc));
        }
    }

    [Theory]
    [InlineData("Romance Standard Time", true)]
    [InlineData("W. Europe Standard Time", true)]
    [InlineData("Pacific Standard Time", false)]
    public void It_covers_the_Windows_zones_of_Denmark_and_Sweden(string windowsId, bool covered) =>
        Assert.Equal(covered, CentralEuropeanTime.Covers(windowsId));

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    private static DateTime Local(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.None);
}
