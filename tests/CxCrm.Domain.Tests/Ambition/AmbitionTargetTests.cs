using CxCrm.Domain.Ambition;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Tests.Ambition;

public sealed class AmbitionTargetTests
{
    private static readonly DateTime From = new(2026, 1, 1);
    private static readonly DateTime Due = new(2026, 12, 31);

    [Theory]
    [Trait("Requirement", "14")]
    [InlineData("Closer to our customers")]
    [InlineData("Vi vil tættere på kunderne")]
    [InlineData("Komma närmare kunderna")]
    [InlineData("Kunden i centrum")]
    public void A_vague_phrase_is_found(string wording) => Assert.NotNull(VagueWording.In(wording));

    [Theory]
    [InlineData("NPS from 20 to 35")]
    [InlineData("Closer to our customers: answered within 4 hours")]
    [InlineData("Svartid på mail")]
    public void A_wording_with_a_figure_or_without_such_a_phrase_is_not(string wording) => Assert.Null(VagueWording.In(wording));

    [Theory]
    [Trait("Requirement", "15")]
    [InlineData(GoodDirection.Higher, 70, 80, 75, 50)]
    [InlineData(GoodDirection.Lower, 12, 8, 10, 50)]
    [InlineData(GoodDirection.Lower, 12, 8, 13, -25)]
    [InlineData(GoodDirection.Higher, 70, 80, 85, 150)]
    public void Progress_is_the_share_of_the_way_also_where_lower_is_better(GoodDirection direction, int from, int to, int now, int progress) =>
        Assert.Equal(progress, new AmbitionTarget(direction, from, to, Due).Progress(now));

    [Fact]
    public void A_target_equal_to_its_baseline_or_in_the_bad_direction_is_refused()
    {
        Assert.Equal(ErrorCode.TargetEqualsBaseline, Assert.Throws<UserFault>(() => new AmbitionTarget(GoodDirection.Higher, 5, 5, Due).CheckDirection()).Code);
        Assert.Equal(ErrorCode.TargetAgainstDirection, Assert.Throws<UserFault>(() => new AmbitionTarget(GoodDirection.Lower, 5, 6, Due).CheckDirection()).Code);
        new AmbitionTarget(GoodDirection.Lower, 6, 5, Due).CheckDirection();
    }

    [Theory]
    [InlineData(80, "2026-07-01", AmbitionOutlook.Reached)]
    [InlineData(75, "2026-07-01", AmbitionOutlook.OnTrack)]
    [InlineData(71, "2026-07-01", AmbitionOutlook.AtRisk)]
    [InlineData(79, "2027-01-01", AmbitionOutlook.Missed)]
    public void The_forecast_follows_progress_and_time(int now, string today, AmbitionOutlook outlook) => Assert.Equal(
        outlook, new AmbitionTarget(GoodDirection.Higher, 70, 80, Due).Outlook(now, From, DateTime.Parse(today, CultureInfo.InvariantCulture)));
}
