using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice;

/// <summary>Whether a contact may be asked, and if not, why.</summary>
internal sealed record InvitationVerdict(bool MaySend, CxRefusalReason? Reason, string Text)
{
    public static readonly InvitationVerdict Yes = new(true, null, "");

    public static InvitationVerdict No(CxRefusalReason reason, string text) => new(false, reason, text);
}
