using CxCrm.Plugins.Voice.Pulse;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice;

/// <summary>Why contacts are asked now: after a recovery, after an event, or because somebody chose to.</summary>
/// <param name="Recovery">The follow-up after whose recovery the contact is asked again, once and in spite of the quiet period.</param>
/// <param name="Event">The event they are asked about; the same one asks nobody twice.</param>
internal sealed record InvitationCause(EntityReference? Recovery, PulseEvent? Event)
{
    public static readonly InvitationCause Chosen = new(null, null);
}
