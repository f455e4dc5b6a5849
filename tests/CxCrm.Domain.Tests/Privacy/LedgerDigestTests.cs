using CxCrm.Domain.Privacy;

namespace CxCrm.Domain.Tests.Privacy;

[Trait("Requirement", "70")]
public sealed class LedgerDigestTests
{
    private static readonly LedgerHead One = new("a", 2, "h1");
    private static readonly LedgerHead Two = new("b", 1, "h2");

    [Fact]
    public void Every_part_of_every_head_counts()
    {
        var digest = LedgerDigest.Empty.With(One).With(Two);

        Assert.Equal((2, 3L), (digest.Heads, digest.Events));
        Assert.All(
            new[] { Of(Two, One), Of(One), Of(One with { Sequence = 3 }, Two), Of(One, Two with { Hash = "x" }), Of(One, Two with { SubjectId = "c" }) },
            other => Assert.NotEqual(digest.Value, other.Value));
    }

    [Fact]
    public void A_digest_that_is_resumed_comes_to_the_same()
    {
        var first = LedgerDigest.Empty.With(One);

        Assert.Equal(Of(One, Two).Value, LedgerDigest.Resume(first.Value, first.Heads, first.Events).With(Two).Value);
    }

    private static LedgerDigest Of(params LedgerHead[] heads) => heads.Aggregate(LedgerDigest.Empty, (digest, head) => digest.With(head));
}
