using CxCrm.Domain.Voice;
using FsCheck;
using FsCheck.Fluent;
using Interval = CxCrm.Domain.Voice.Interval;

namespace CxCrm.Domain.Tests.Voice;

public sealed class RatingTests
{
    [Fact]
    public void Satisfaction_is_a_mean_and_the_share_of_four_and_five()
    {
        var sums = RatingMetric.Satisfaction.Sum([5, 4, 4, 2, null, 1]);
        Assert.Equal(3.2, RatingMetric.Satisfaction.Mean(sums).Value, 1e-12);
        Assert.Equal(60, sums.TopShare().Value, 1e-12);
        Assert.Equal(5, sums.N);
    }

    [Fact]
    public void Effort_counts_five_to_seven_of_seven_as_easy() =>
        Assert.Equal(3, RatingMetric.Effort.Sum([5, 6, 7, 4, 1]).Top);

    [Fact]
    public void Buying_again_is_the_share_of_four_and_five() =>
        Assert.Equal(50, RatingMetric.BuyAgain.Sum([5, 3, 4, 1]).TopShare().Value, 1e-12);

    // NIST/SEMATECH e-Handbook 7.2.2.1-style hand figures: 1..5 has mean 3, s = 1.58114, t(4) = 2.776.
    [Fact]
    public void The_mean_has_Students_interval()
    {
        var mean = RatingMetric.Satisfaction.Mean(RatingMetric.Satisfaction.Sum([1, 2, 3, 4, 5]));
        Assert.Equal(3 - 2.776 * 1.58114 / Math.Sqrt(5), mean.Low, 0.002);
        Assert.Equal(3 + 2.776 * 1.58114 / Math.Sqrt(5), mean.High, 0.002);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(1)]
    [InlineData(3)]
    public void Answers_that_are_all_the_same_have_an_interval_with_a_width(int answer)
    {
        var mean = RatingMetric.Satisfaction.Mean(RatingMetric.Satisfaction.Sum([answer, answer, answer]));
        Assert.True(mean.Interval.Width > 0.5);
        Assert.InRange(mean.Low, 1, 5);
        Assert.InRange(mean.High, 1, 5);
    }

    [Fact]
    public void Every_mean_stays_on_its_scale_inside_its_interval() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Choose(1, 7).NonEmptyListOf().ToArbitrary(),
            answers =>
            {
                var mean = RatingMetric.Effort.Mean(RatingMetric.Effort.Sum(answers.Select(answer => (int?)answer)));
                return mean.Low >= 1 && mean.High <= 7 && mean.Interval.Contains(mean.Value) && mean.Interval.Width > 0;
            }));

    [Theory]
    [InlineData(0, 10, 0, 1)]
    [InlineData(0, 10, 10, 5)]
    [InlineData(0, 10, 5, 3)]
    [InlineData(1, 7, 4, 3)]
    [InlineData(1, 5, 2, 2)]
    public void Other_scales_come_to_five_points(int lowest, int highest, double answer, double expected) =>
        Assert.Equal(expected, new ScoreScale(lowest, highest).ToFivePoints(answer), 1e-12);

    [Theory]
    [InlineData(11)]
    [InlineData(0)]
    [InlineData(4.5)]
    public void A_scale_allows_only_its_whole_numbers(double answer) =>
        Assert.False(RatingMetric.Satisfaction.Scale.Allows((decimal)answer));

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    [Trait("Requirement", "118")]
    public void Under_thirty_answers_are_few(int answers, bool few) =>
        Assert.Equal(few, new Measurement(1, new Interval(0, 2), answers).HasFewAnswers);

    [Fact]
    public void A_measurement_without_an_interval_can_not_be_made() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Measurement(1, new Interval(1, 1), 10));

    [Theory]
    [InlineData(new[] { 12, 9 }, new[] { true, true })]
    [InlineData(new[] { 12, 4, 9 }, new[] { true, false, false })]
    [InlineData(new[] { 12, 3, 3 }, new[] { true, false, false })]
    [InlineData(new[] { 12, 0 }, new[] { true, true })]
    [InlineData(new[] { 4 }, new[] { false })]
    public void A_staff_group_under_five_can_neither_be_seen_nor_be_derived(int[] sizes, bool[] shown)
    {
        var expected = sizes.Select((size, i) => size > 0 && shown[i]);
        Assert.Equal(expected, StaffGroups.Shown(sizes));
    }
}
