using CxCrm.Domain.Privacy;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>What became of a message: sent as <paramref name="Email"/>, or kept back by <paramref name="Verdict"/>.</summary>
/// <param name="Reason">The rule in the language of the user, for a person to read.</param>
internal sealed record OwnSendingOutcome(EntityReference? Email, GateVerdict Verdict, string Reason)
{
    public bool Sent => Email is not null;
}
