using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice;

/// <summary>An alert rule that an answer set off, and what set it off, in figures.</summary>
internal sealed class FiredRule(CxAlertRule rule, string reason)
{
    public CxAlertRule Rule { get; } = rule;

    public string Reason { get; } = reason;

    /// <summary>Whether the customer has to be won back, rather than thanked or learned from.</summary>
    public bool IsRecovery => Rule.FollowUpType is null or CxFollowUpType.Recovery or CxFollowUpType.Complaint;
}
