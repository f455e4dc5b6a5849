using CxCrm.Plugins.Tables;

namespace CxCrm.Functions.Pages.Preferences;

/// <summary>A purpose as its person sees it: what it is, the wording that would be agreed to, and where each channel stands.</summary>
public sealed record Preference
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Nothing is sent without a yes; otherwise a no is respected.</summary>
    public required bool NeedsConsent { get; init; }

    public required IReadOnlyList<CxChannel> Channels { get; init; }

    /// <summary>The wording in force in the page's language; without one nobody can say yes.</summary>
    public CxPurposeText? Wording { get; init; }

    /// <summary>What the person has said, by channel.</summary>
    public required IReadOnlyDictionary<CxChannel, CxConsent> Said { get; init; }

    /// <summary>Whether messages may come: after a yes, or without a no where none is needed.</summary>
    public bool IsOn(CxChannel channel) => Said.TryGetValue(channel, out var consent) ? consent.State == CxConsentState.Given : !NeedsConsent;
}
