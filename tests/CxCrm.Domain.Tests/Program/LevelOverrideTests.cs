using CxCrm.Domain.Program;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Tests.Program;

public sealed class LevelOverrideTests
{
    private static readonly DateTime Given = new(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, 4)]
    [InlineData(89, 4)]
    [InlineData(90, 2)]
    [InlineData(91, 2)]
    public void An_override_counts_for_90_days_and_then_the_computed_level_again(int days, int level)
    {
        var standing = new StepStanding(StepCode.Voice, Computed: 2, LevelOverride.Give(4, "The survey moved to another tool", Given));

        Assert.Equal(level, standing.LevelAt(Given.AddDays(days)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void An_override_without_reason_is_refused(string? reason) =>
        Assert.Equal(ErrorCode.OverrideNeedsReason, Assert.Throws<UserFault>(() => LevelOverride.Give(4, reason, Given)).Code);

    [Fact]
    public void A_setting_may_make_it_shorter()
    {
        var given = LevelOverride.Give(4, "The survey moved to another tool", Given, days: 30);

        Assert.True(given.Counts(Given.AddDays(29)));
        Assert.False(given.Counts(Given.AddDays(30)));
    }

    [Fact]
    public void Without_override_the_computed_level_counts() =>
        Assert.Equal(2, new StepStanding(StepCode.Voice, 2, null).LevelAt(Given));
}
