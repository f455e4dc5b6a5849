using CxCrm.Domain.Voice;

namespace CxCrm.Domain.Tests.Voice;

public sealed class QuietPeriodTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 10, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(SurveyKind.Relational, 89, true)]
    [InlineData(SurveyKind.Relational, 90, false)]
    [InlineData(SurveyKind.Transactional, 29, true)]
    [InlineData(SurveyKind.Transactional, 30, false)]
    [InlineData(SurveyKind.Concept, 89, true)]
    [Trait("Requirement", "119")]
    public void A_second_survey_waits_until_the_quiet_is_over(SurveyKind kind, int daysSince, bool holds) =>
        Assert.Equal(holds, QuietPeriod.Until(Now, Now.AddDays(-daysSince), QuietPeriod.DefaultDays(kind)) is not null);

    [Fact]
    public void One_who_was_never_asked_may_be_asked() => Assert.Null(QuietPeriod.Until(Now, null, QuietPeriod.RelationalDays));

    [Theory]
    [InlineData(true, 0, true)]
    [InlineData(true, 1, false)]
    [InlineData(false, 0, false)]
    [Trait("Requirement", "109")]
    public void One_re_ask_after_a_recovery_is_exempt(bool afterRecovery, int earlierReAsks, bool exempt) =>
        Assert.Equal(exempt, QuietPeriod.IsExemptReAsk(afterRecovery, earlierReAsks));

    [Theory]
    [InlineData(6.0, 6, true)]
    [InlineData(7.0, 6, false)]
    [InlineData(null, 6, false)]
    [Trait("Requirement", "35")]
    public void A_score_at_or_below_the_threshold_sets_off_the_alert(double? score, int threshold, bool expected) =>
        Assert.Equal(expected, AlertCondition.AtOrBelow(score, threshold));

    [Theory]
    [InlineData(9.0, 9, true)]
    [InlineData(8.0, 9, false)]
    [InlineData(null, 9, false)]
    [Trait("Requirement", "110")]
    public void A_score_at_or_above_the_threshold_sets_off_the_thanks(double? score, int threshold, bool expected) =>
        Assert.Equal(expected, AlertCondition.AtOrAbove(score, threshold));

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    [Trait("Requirement", "39")]
    public void An_answer_seen_on_the_eighth_day_is_late(int days, bool late) => Assert.Equal(late, Freshness.IsLate(Now, Now.AddDays(days)));

    [Theory]
    [InlineData("Jeg vil OPSIGE aftalen", "opsige\nadvokat", true)]
    [InlineData("Alt godt", "opsige\nadvokat", false)]
    [InlineData("Alt godt", " \n\r\n", false)]
    [InlineData(null, "opsige", false)]
    public void A_keyword_is_found_whatever_its_letter_case(string? text, string keywords, bool expected) =>
        Assert.Equal(expected, AlertCondition.Mentions(text, keywords));
}
