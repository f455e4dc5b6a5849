using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Tests.Privacy;

[Trait("Requirement", "94")]
public sealed class ConsentRulesTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);
    private static readonly PurposeWording Wording = new("3", Now.AddDays(-30), null);

    [Theory]
    [InlineData(null, ConsentEventKind.Given, ConsentState.Given)]
    [InlineData(null, ConsentEventKind.Refused, ConsentState.Refused)]
    [InlineData(ConsentState.Refused, ConsentEventKind.Given, ConsentState.Given)]
    [InlineData(ConsentState.Given, ConsentEventKind.Given, ConsentState.Given)]
    [InlineData(ConsentState.Given, ConsentEventKind.Withdrawn, ConsentState.Withdrawn)]
    [InlineData(ConsentState.Given, ConsentEventKind.Refused, ConsentState.Refused)]
    [InlineData(ConsentState.Given, ConsentEventKind.Expired, ConsentState.Expired)]
    [InlineData(ConsentState.Expired, ConsentEventKind.Given, ConsentState.Given)]
    [InlineData(ConsentState.Expired, ConsentEventKind.Withdrawn, ConsentState.Withdrawn)]
    [InlineData(ConsentState.Withdrawn, ConsentEventKind.Given, ConsentState.Given)]
    public void What_may_follow_what(ConsentState? before, ConsentEventKind said, ConsentState after) =>
        Assert.Equal(new ConsentStatus(after, Now), ConsentRules.Next(Status(before), Say(said)));

    [Theory]
    [InlineData(ConsentState.Withdrawn, ConsentEventKind.Withdrawn)]
    [InlineData(ConsentState.Refused, ConsentEventKind.Refused)]
    public void Saying_no_again_changes_nothing(ConsentState before, ConsentEventKind said)
    {
        var current = Status(before);

        Assert.Same(current, ConsentRules.Next(current, Say(said)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(ConsentState.Refused)]
    public void What_was_never_given_cannot_be_withdrawn(ConsentState? before) =>
        AssertFault(ErrorCode.ConsentNotGiven, Status(before), Say(ConsentEventKind.Withdrawn));

    [Fact]
    public void Only_a_given_consent_expires() => AssertFault(ErrorCode.ConsentNotGiven, Status(ConsentState.Withdrawn), Say(ConsentEventKind.Expired));

    [Fact]
    public void Consent_to_an_unknown_wording_is_refused() =>
        AssertFault(ErrorCode.ConsentWordingUnknown, null, Say(ConsentEventKind.Given) with { Wording = null });

    [Fact]
    public void Consent_to_a_wording_that_was_not_in_force_is_refused()
    {
        AssertFault(ErrorCode.ConsentWordingNotInForce, null, Say(ConsentEventKind.Given) with { Wording = new("4", Now.AddDays(1), null) });
        AssertFault(ErrorCode.ConsentWordingNotInForce, null, Say(ConsentEventKind.Given) with { Wording = new("2", Now.AddDays(-60), Now.AddDays(-30)) });
    }

    [Fact]
    public void A_statement_older_than_a_day_is_backdated() =>
        AssertFault(ErrorCode.ConsentBackdated, null, Say(ConsentEventKind.Given) with { OccurredOn = Now.AddHours(-24).AddSeconds(-1) });

    [Fact]
    public void A_statement_older_than_the_state_it_follows_is_backdated() =>
        AssertFault(ErrorCode.ConsentBackdated, new(ConsentState.Withdrawn, Now.AddHours(-1)), Say(ConsentEventKind.Given) with { OccurredOn = Now.AddHours(-2) });

    [Fact]
    public void A_statement_from_the_future_is_refused() =>
        AssertFault(ErrorCode.ConsentInFuture, null, Say(ConsentEventKind.Given) with { OccurredOn = Now.AddMinutes(6) });

    [Fact]
    public void A_child_needs_its_guardian_gdpr_art_8()
    {
        var child = Say(ConsentEventKind.Given) with { Age = 14, AgeOfConsent = 15 };

        AssertFault(ErrorCode.ConsentNeedsGuardian, null, child);
        Assert.Equal(ConsentState.Given, ConsentRules.Next(null, child with { ByGuardian = true }).State);
        Assert.Equal(ConsentState.Given, ConsentRules.Next(null, child with { Age = 15 }).State);
    }

    [Fact]
    public void A_child_may_always_withdraw_alone() =>
        Assert.Equal(ConsentState.Withdrawn, ConsentRules.Next(Status(ConsentState.Given), Say(ConsentEventKind.Withdrawn) with { Age = 10, AgeOfConsent = 15 }).State);

    [Theory]
    [InlineData("2025-03-02T12:00:00Z", null, true)]
    [InlineData("2025-03-02T12:00:01Z", null, false)]
    [InlineData("2020-01-01T00:00:00Z", "2026-01-01T00:00:00Z", false)]
    [InlineData("2020-01-01T00:00:00Z", "2025-03-01T00:00:00Z", true)]
    public void A_consent_unused_for_twelve_months_needs_review(string since, string? used, bool review) =>
        Assert.Equal(review, ConsentRules.NeedsReview(new(ConsentState.Given, Utc(since)!.Value), Utc(used), Now));

    [Fact]
    public void Only_a_given_consent_is_reviewed() => Assert.False(ConsentRules.NeedsReview(new(ConsentState.Withdrawn, Now.AddYears(-3)), null, Now));

    private static DateTime? Utc(string? text) =>
        text is null ? null : DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal);

    private static ConsentStatus? Status(ConsentState? state) => state is null ? null : new(state.Value, Now.AddDays(-10));

    private static ConsentStatement Say(ConsentEventKind kind) => new() { Kind = kind, OccurredOn = Now, RecordedOn = Now, Wording = Wording };

    private static void AssertFault(string code, ConsentStatus? current, ConsentStatement statement) =>
        Assert.Equal(code, Assert.Throws<UserFault>(() => ConsentRules.Next(current, statement)).Code);
}
