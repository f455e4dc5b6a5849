using CxCrm.Domain.Privacy;

namespace CxCrm.Domain.Tests.Privacy;

[Trait("Requirement", "70")]
public sealed class StateVerifierTests
{
    private static readonly ConsentEvent Item = LedgerBuilder.Chain(1)[0];
    private static readonly StatedConsent True = new("newsletter", "email", ConsentState.Given, Item.OccurredOn, "3", "preference page", 1);

    [Fact]
    public void The_state_the_history_ends_in_is_true() => Assert.Empty(Verify([Item], True));

    [Theory]
    [MemberData(nameof(Changed))]
    public void Every_changed_part_of_a_state_is_found(StatedConsent changed) => Assert.Contains(Verify([Item], changed), finding => finding.Field == LedgerField.State);

    [Fact]
    public void A_state_that_is_missing_is_found() => Assert.Single(Verify([Item]));

    [Fact]
    public void A_state_without_a_history_is_found() => Assert.Single(Verify([], True));

    [Fact]
    public void An_erasure_leaves_no_state() => Assert.Empty(Verify([Item, Item with { Sequence = 2, Kind = ConsentEventKind.Erased }]));

    public static TheoryData<StatedConsent> Changed() =>
    [
        True with { Purpose = "other" }, True with { Channel = "sms" }, True with { State = ConsentState.Withdrawn }, True with { Since = Item.OccurredOn.AddSeconds(1) },
        True with { TextVersion = "4" }, True with { Source = "elsewhere" }, True with { LastSequence = 2 },
    ];

    private static IReadOnlyList<LedgerFinding> Verify(IEnumerable<ConsentEvent> chain, params StatedConsent[] states)
    {
        var verifier = new StateVerifier(LedgerBuilder.Subject);
        foreach (var item in chain) verifier.Next(item);
        return verifier.Finish(states);
    }
}
