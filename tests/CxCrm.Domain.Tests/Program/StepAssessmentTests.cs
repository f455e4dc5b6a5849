using CxCrm.Domain.Program;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Tests.Program;

public sealed class StepAssessmentTests
{
    private static readonly VoiceStep Voice = new();

    [Fact]
    public void A_program_has_the_six_steps_of_the_model_in_their_order() =>
        Assert.Equal(
            [StepCode.Status, StepCode.BusinessCase, StepCode.Ambition, StepCode.Toolbox, StepCode.Voice, StepCode.Culture],
            SixSteps.All.Select(step => step.Code));

    [Fact]
    public void Every_step_has_criteria_for_every_level() =>
        Assert.All(SixSteps.All, step => Assert.Equal([1, 2, 3, 4, 5], step.Criteria.Select(criterion => criterion.Level).Distinct().Order()));

    [Fact]
    public void No_criterion_code_is_used_twice() =>
        Assert.Distinct(SixSteps.All.SelectMany(step => step.Criteria).Select(criterion => criterion.Code));

    [Fact]
    public void Nothing_recorded_is_level_0() =>
        Assert.Equal(0, Assess(Voice, []).Level);

    [Fact]
    public void A_level_needs_all_its_criteria()
    {
        Assert.Equal(1, Assess(Voice, [(VoiceStep.ActiveSurveys, 1, 1), (VoiceStep.RecentAnswers, 5, 5), (VoiceStep.AlertRules, 1, 1)]).Level);
        Assert.Equal(2, Assess(Voice, [(VoiceStep.ActiveSurveys, 1, 1), (VoiceStep.RecentAnswers, 5, 5), (VoiceStep.AlertRules, 1, 1), (VoiceStep.StrategyHalves, 2, 2)]).Level);
    }

    [Fact]
    public void A_level_needs_every_level_below_it() =>
        Assert.Equal(0, Assess(Voice, [(VoiceStep.RecentAnswers, 5, 5), (VoiceStep.AlertRules, 1, 1), (VoiceStep.StrategyHalves, 2, 2)]).Level);

    [Theory]
    [InlineData(9, 100, false, TextKey.CriterionTooFew)]
    [InlineData(10, 79.9, false, TextKey.CriterionBelow)]
    [InlineData(10, 80, true, TextKey.CriterionMet)]
    [InlineData(0, 0, false, TextKey.CriterionTooFew)]
    public void A_share_counts_only_over_a_set_that_is_large_enough(int n, double share, bool met, string explanation)
    {
        var result = Assess(Voice, [(VoiceStep.FollowedUpInTime, (decimal)share, n)]).Results.Single(result => result.Criterion.Code == VoiceStep.FollowedUpInTime);

        Assert.Equal(met, result.Met);
        Assert.Equal(explanation, result.Explanation);
    }

    [Fact]
    public void What_was_not_measured_is_not_met_and_says_so()
    {
        var result = Assess(Voice, []).Results[0];

        Assert.False(result.Met);
        Assert.Equal(TextKey.CriterionNotMeasured, result.Explanation);
    }

    [Fact]
    public void The_next_action_is_the_first_criterion_in_the_way_of_the_next_level() =>
        Assert.Equal(VoiceStep.AlertRules, Assess(Voice, [(VoiceStep.ActiveSurveys, 1, 1), (VoiceStep.RecentAnswers, 5, 5)]).NextAction?.Criterion.Code);

    [Fact]
    public void All_criteria_met_is_level_5_without_next_action()
    {
        var assessed = StepAssessment.Of(Voice.Criteria, Voice.Criteria.ToDictionary(criterion => criterion.Code, criterion => new Measurement(criterion.Threshold, 1000)));

        Assert.Equal(5, assessed.Level);
        Assert.Null(assessed.NextAction);
    }

    [Fact]
    public void A_level_without_criteria_is_not_reached() =>
        Assert.Equal(1, StepAssessment.Of([new Criterion("a", 1, 1), new Criterion("c", 3, 1)], new Dictionary<string, Measurement> { ["a"] = new(1, 1), ["c"] = new(1, 1) }).Level);

    [Fact]
    public void A_share_of_nothing_is_0_over_0() =>
        Assert.Equal(new Measurement(0, 0), Measurement.Share(0, 0));

    private static StepAssessment Assess(ProgramStep step, (string Code, decimal Value, int N)[] measured) =>
        StepAssessment.Of(step.Criteria, measured.ToDictionary(item => item.Code, item => new Measurement(item.Value, item.N)));
}
