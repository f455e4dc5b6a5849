using CxCrm.Domain.Privacy;

namespace CxCrm.Domain.Tests.Privacy;

/// <summary>GDPR Art. 7(3), 21(2): a refusal always wins.</summary>
public sealed class MergedConsentTests
{
    private static readonly DateTime Early = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Late = Early.AddDays(1);

    [Theory]
    [InlineData(ConsentState.Given, ConsentState.Refused, ConsentState.Refused)]
    [InlineData(ConsentState.Given, ConsentState.Withdrawn, ConsentState.Withdrawn)]
    [InlineData(ConsentState.Given, ConsentState.Expired, ConsentState.Given)]
    [InlineData(ConsentState.Expired, ConsentState.Refused, ConsentState.Refused)]
    public void The_no_wins_in_either_order(ConsentState one, ConsentState other, ConsentState stands)
    {
        Assert.Equal(stands, MergedConsent.Of(new(one, Late), new(other, Early)).State);
        Assert.Equal(stands, MergedConsent.Of(new(other, Early), new(one, Late)).State);
    }

    [Fact]
    public void Of_two_that_agree_the_later_stands() => Assert.Equal(Late, MergedConsent.Of(new(ConsentState.Given, Early), new(ConsentState.Given, Late)).Since);
}
