using System.Globalization;
using LocalDataverse.Storage;

namespace LocalDataverse.Tests.Storage;

public sealed class StoredInstantTests
{
    [Fact]
    public void Every_second_of_a_day_and_every_day_of_four_years_is_read_as_it_was_written()
    {
        var start = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var instants = Enumerable.Range(0, 24 * 60 * 60).Select(second => start.AddSeconds(second)).Concat(Enumerable.Range(0, 4 * 366).Select(day => start.AddDays(day)));

        Assert.All(instants, instant => Assert.Equal(instant, StoredInstant.Read(instant.ToString(StoredValue.InstantFormat, CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void A_date_is_read_as_its_midnight() => Assert.Equal(new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc), StoredInstant.Read("2026-03-01"));

    [Theory]
    [InlineData("")]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("2026/03/01")]
    [InlineData("2026-03-0x")]
    [InlineData("2026-03-01T24:00:00.000Z")]
    [InlineData("2026-03-01T00:60:00.000Z")]
    [InlineData("2026-03-01T00:00:60.000Z")]
    [InlineData("2026-03-01T00:00:00.001Z")]
    [InlineData("2026-03-01 00:00:00.000Z")]
    [InlineData("2026-03-01T00-00:00.000Z")]
    [InlineData("2026-03-01T00:00:00.000+")]
    [InlineData("2026-03-01T00:00:00Z")]
    [InlineData("2026-03-\u0660\u0661")]
    public void What_the_engine_did_not_write_is_left_to_others(string text) => Assert.Null(StoredInstant.Read(text));
}
