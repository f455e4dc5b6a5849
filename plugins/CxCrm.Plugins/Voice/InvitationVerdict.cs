using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice;

/// <summary>Whether a contact may be asked, and if not, why.</summary>
internal sealed record InvitationVerdict(bool MaySend, CxRefusalReason? Reason, string Text)
{
    /// <summary>Whether the contact may be asked once a person has looked and said why.</summary>
    public bool NeedsLook => Reason == CxRefusalReason.NeedsReview;

    public static readonly InvitationVerdict Yes = new(true, null, "");

    public static InvitationVerdict No(CxRefusalReason reason, string text) => new(false, reason, text);
}
