using CxCrm.Domain.Voice;

namespace CxCrm.Domain.Tests.Voice;

public sealed class MetricTallyTests
{
    [Fact]
    public void A_net_share_follows_from_its_sums() =>
        Assert.Equal(NetPromoterScore.Of([10, 9, 7, 3]).Measure(), Tally(ScoredMetric.Nps, 10, 9, 7, 3).Measure(ScoredMetric.Nps));

    [Fact]
    public void A_mean_follows_from_its_sums() =>
        Assert.Equal(
            RatingMetric.Satisfaction.Mean(RatingMetric.Satisfaction.Sum([5, 3, 1])),
            Tally(ScoredMetric.Satisfaction, 5, 3, 1).Measure(ScoredMetric.Satisfaction));

    [Fact]
    public void A_share_at_the_top_follows_from_its_sums() =>
        Assert.Equal(50, Tally(ScoredMetric.BuyAgain, 5, 2).Measure(ScoredMetric.BuyAgain)!.Value, 1e-12);

    [Fact]
    public void Nothing_counted_measures_nothing() => Assert.Null(MetricTally.None.Measure(ScoredMetric.Nps));

    [Fact]
    public void Days_merge_into_the_same_measurement_as_all_answers_at_once() =>
        Assert.Equal(
            Tally(ScoredMetric.Effort, 1, 5, 7, 4).Measure(ScoredMetric.Effort),
            Tally(ScoredMetric.Effort, 1, 5).Plus(Tally(ScoredMetric.Effort, 7, 4)).Measure(ScoredMetric.Effort));

    // NIST FIPS 180-4 example: SHA-256 of "abc".
    [Fact]
    public void A_token_is_kept_as_its_hash_only() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", InvitationToken.Hash("abc"));

    [Fact]
    public void A_token_fits_into_an_address() =>
        Assert.Matches("^[A-Za-z0-9_-]{32}$", InvitationToken.From([.. Enumerable.Repeat((byte)0xFB, InvitationToken.Bytes)]));

    [Fact]
    public void A_token_of_fewer_than_128_bits_is_not_made() =>
        Assert.Throws<ArgumentException>(() => InvitationToken.From(new byte[15]));

    private static MetricTally Tally(ScoredMetric metric, params double[] scores) =>
        scores.Aggregate(MetricTally.None, (sum, score) => sum.Plus(MetricTally.Of(metric, score)));
}
