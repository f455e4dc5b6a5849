using CxCrm.Domain.Voice;
using FsCheck;
using FsCheck.Fluent;

namespace CxCrm.Domain.Tests.Voice;

public sealed class ProportionTests
{
    // R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilsons_interval_equals_Newcombes_table(int hits, int n, double low, double high)
    {
        var interval = WilsonInterval.Of(hits, n);
        Assert.Equal(low, interval.Low, 0.00005);
        Assert.Equal(high, interval.High, 0.00005);
    }

    // R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void The_difference_of_two_proportions_equals_Newcombes_table(int firstHits, int firstN, int secondHits, int secondN, double low, double high)
    {
        var difference = NewcombeDifference.Of(firstHits, firstN, secondHits, secondN);
        Assert.Equal(low, difference.Low, 0.00005);
        Assert.Equal(high, difference.High, 0.00005);
    }

    [Fact]
    public void Wilsons_interval_always_has_a_width_and_holds_the_share() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Choose(1, 5000).SelectMany(n => Gen.Choose(0, n).Select(hits => (hits, n))).ToArbitrary(),
            sample =>
            {
                var measured = WilsonInterval.Measure(sample.hits, sample.n);
                return measured.Low >= 0 && measured.High <= 1 && measured.High > measured.Low && measured.Interval.Contains(measured.Value);
            }));

    [Fact]
    public void More_hits_than_answers_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(3, 2));
}
