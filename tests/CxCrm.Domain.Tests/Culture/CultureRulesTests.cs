using CxCrm.Domain.Culture;

namespace CxCrm.Domain.Tests.Culture;

public sealed class CultureRulesTests
{
    private static readonly DateTime Day = new(2026, 1, 5, 0, 0, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData(0, 14)]
    [InlineData(13, 14)]
    [InlineData(14, 28)]
    [InlineData(100, 112)]
    public void A_check_in_comes_again_in_its_rhythm_and_never_in_the_past(int daysLate, int next) =>
        Assert.Equal(Day.AddDays(next), CheckInRhythm.Next(Day, 14, Day.AddDays(daysLate)));

    [Theory]
    [InlineData(20, 100, true)]
    [InlineData(21, 100, false)]
    [InlineData(0, 100, false)]
    [InlineData(5, 0, false)]
    public void A_fifth_is_only_the_champions(int attended, int headcount, bool champions) =>
        Assert.Equal(champions, new TrainingReach(attended, headcount).IsOnlyChampions(20));

    [Fact]
    public void Nobody_is_trained_twice_over() => Assert.Equal(100, new TrainingReach(30, 20).Share);

    [Theory]
    [InlineData(new[] { 10, 8, 4 }, new[] { 10 })]
    [InlineData(new[] { 10, 8, 4, 3 }, new[] { 10, 8 })]
    [InlineData(new[] { 10, 8 }, new[] { 10, 8 })]
    [InlineData(new[] { 4 }, new int[0])]
    [InlineData(new[] { 6, 4 }, new int[0])]
    public void No_small_group_is_shown_nor_found_by_subtracting(int[] sizes, int[] shown) =>
        Assert.Equal(shown, ShownGroups.Of([.. sizes.Select(Group)], 5).Select(group => group.N));

    [Fact]
    public void A_smallest_size_under_five_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => ShownGroups.Of([], 4));

    [Fact]
    public void Shuffling_keeps_the_items_and_not_their_order()
    {
        Assert.Equal([2, 3, 4, 1], Shuffle.Of([1, 2, 3, 4], _ => 0));
        Assert.Equal([1, 2, 3, 4], Shuffle.Of([1, 2, 3, 4], below => below - 1));
    }

    [Theory]
    [InlineData(10, null, new[] { 11 }, true)]
    [InlineData(10, null, new[] { 9 }, false)]
    [InlineData(null, 2, new[] { 1 }, true)]
    [InlineData(null, 2, new[] { 1, 29 }, false)]
    [InlineData(null, 2, new[] { 1, 31 }, true)]
    [InlineData(null, null, new[] { 0, 0, 0 }, true)]
    public void A_contact_rule_holds_quiet_time_and_cap(int? quiet, int? most, int[] daysAgo, bool allowed)
    {
        var now = new DateTime(2026, 6, 1, 12, 0, 0, DateTimeKind.Utc);

        Assert.Equal(allowed, new ContactRule(quiet, most, null).Allows([.. daysAgo.Select(days => now.AddDays(-days))], now));
    }

    private static PulseGroup Group(int n) => new(Guid.NewGuid(), n, 0, 0, 10 * n);
}
