using CxCrm.Domain.Voice;

namespace CxCrm.Domain.Tests.Voice;

public sealed class KnownFactTests
{
    private static readonly Guid Survey = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();

    [Fact]
    public void A_fact_is_used_for_what_it_is_kept_for_or_what_was_consented_to()
    {
        Assert.True(KnownFact.MayBeUsed(Survey, Survey, []));
        Assert.True(KnownFact.MayBeUsed(Other, Survey, [Other]));
        Assert.False(KnownFact.MayBeUsed(Other, Survey, []));
        Assert.False(KnownFact.MayBeUsed(Other, Survey, [Survey]));
        Assert.False(KnownFact.MayBeUsed(null, Survey, [Survey, Other]));
    }
}
