using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice.View;

/// <summary>How many invitations are in one state and, where they were not sent, for one reason.</summary>
internal sealed record InvitationCount(CxInvitationState? State, CxRefusalReason? Reason, int N)
{
    /// <summary>Out of a row of the aggregate with the aliases state, reason and n.</summary>
    public static InvitationCount Of(Entity row) => new((CxInvitationState?)Choice(row, "state"), (CxRefusalReason?)Choice(row, "reason"), (int)Value(row, "n")!);

    private static int? Choice(Entity row, string alias) => (Value(row, alias) as OptionSetValue)?.Value;

    private static object? Value(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value;
}
