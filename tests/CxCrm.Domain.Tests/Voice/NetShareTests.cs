using CxCrm.Domain.Voice;
using FsCheck;
using FsCheck.Fluent;

namespace CxCrm.Domain.Tests.Voice;

public sealed class NetShareTests
{
    // The distribution that the examples of CRAN package NPS 1.1 draw from: 12 % detractors, 31 % passives, 57 % promoters.
    private static readonly NetShare CranExample = new(570, 310, 120);

    [Fact]
    [Trait("Requirement", "118")]
    public void The_score_is_promoters_minus_detractors() => Assert.Equal(45, CranExample.Score, 1e-12);

    [Fact]
    public void The_variance_is_that_of_the_CRAN_package() => Assert.Equal(0.57 + 0.12 - 0.45 * 0.45, CranExample.Variance, 1e-12);

    [Fact]
    public void The_standard_error_is_the_root_of_the_variance_over_n() => Assert.Equal(2.20794, CranExample.StandardError, 0.000005);

    [Theory]
    [InlineData(0, false, true)]
    [InlineData(6, false, true)]
    [InlineData(7, false, false)]
    [InlineData(8, false, false)]
    [InlineData(9, true, false)]
    [InlineData(10, true, false)]
    public void Nine_and_ten_promote_and_up_to_six_detract(int answer, bool promoter, bool detractor)
    {
        Assert.Equal(promoter, NetPromoterScore.IsPromoter(answer));
        Assert.Equal(detractor, NetPromoterScore.IsDetractor(answer));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void An_answer_off_the_scale_is_no_answer(int answer) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NetPromoterScore.IsPromoter(answer));

    [Fact]
    public void Unanswered_is_ignored() =>
        Assert.Equal(new NetShare(1, 1, 1), NetPromoterScore.Of([10, null, 7, 0, null]));

    // By hand from B. Rocks (2016): 10 promoters, 5 passives, 5 detractors give 10.75 and 5.75 of 23, a middle of 5/23.
    [Fact]
    [Trait("Requirement", "118")]
    public void The_adjusted_interval_adds_three_answers()
    {
        var measured = new NetShare(10, 5, 5).Measure();
        var half = 1.959963984540054 * Math.Sqrt((16.5 / 23 - 25.0 / 529) / 23);
        Assert.Equal(25, measured.Value, 1e-12);
        Assert.Equal(100 * (5.0 / 23 - half), measured.Low, 1e-9);
        Assert.Equal(100 * (5.0 / 23 + half), measured.High, 1e-9);
        Assert.Equal(20, measured.N);
    }

    [Fact]
    public void The_plain_interval_is_score_plus_and_minus_its_standard_errors()
    {
        var measured = CranExample.MeasureByWald();
        Assert.Equal(45 - 1.959963984540054 * CranExample.StandardError, measured.Low, 1e-9);
        Assert.Equal(45 + 1.959963984540054 * CranExample.StandardError, measured.High, 1e-9);
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(12, 0, 0)]
    [InlineData(0, 7, 0)]
    [InlineData(0, 0, 3)]
    public void Answers_of_one_kind_still_have_an_interval_with_a_width(int promoters, int passives, int detractors)
    {
        var answers = new NetShare(promoters, passives, detractors);
        Assert.True(answers.Measure().Interval.Width > 0);
        Assert.Equal(answers.Measure(), answers.MeasureByWald());
    }

    [Fact]
    public void Every_interval_stays_on_the_scale_and_holds_the_score() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Counts(),
            answers =>
            {
                var measured = answers.Measure();
                return measured.Low >= -100 && measured.High <= 100 && measured.Low <= answers.Score && answers.Score <= measured.High;
            }));

    [Fact]
    public void Days_add_up_to_their_month() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Counts(),
            Counts(),
            (one, other) => one.Plus(other).N == one.N + other.N
                && Math.Abs(one.Plus(other).Score * (one.N + other.N) - (one.Score * one.N + other.Score * other.N)) < 1e-6));

    [Fact]
    public void No_answers_have_no_score() => Assert.Throws<InvalidOperationException>(() => new NetShare(0, 0, 0).Score);

    [Fact]
    public void A_change_is_tested_two_sided()
    {
        var change = NetShareChange.Between(new NetShare(50, 30, 20), new NetShare(65, 25, 10))!;
        // Variances 0.61 and 0.4475 over 100 answers each: z = 0.25 / sqrt(0.010575).
        Assert.Equal(25, change.Difference, 1e-12);
        Assert.Equal(2.4311, change.Z, 0.00005);
        Assert.Equal(0.01505, change.P, 0.00001);
        Assert.True(change.Interval.Low > 0);
    }

    [Fact]
    public void Samples_that_do_not_vary_have_no_test() =>
        Assert.Null(NetShareChange.Between(new NetShare(5, 0, 0), new NetShare(7, 0, 0)));

    [Fact]
    public void Emotion_counts_answers_by_the_sign_of_their_words() =>
        Assert.Equal(new NetShare(1, 1, 2), NetEmotion.Of([[1, 1, -1], [-1], [1, -1], [], [-2, 1]]));

    private static Arbitrary<NetShare> Counts() =>
        Gen.Choose(0, 400).Three().Where(c => c.Item1 + c.Item2 + c.Item3 > 0).Select(c => new NetShare(c.Item1, c.Item2, c.Item3)).ToArbitrary();
}
