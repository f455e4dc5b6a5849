using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// A person's decision where the gate says look: the reason, written on the message. Who decided and when is added here and can't be written by hand; it is signed only where
/// the decision was what let the message pass. All messages that can carry one name the columns alike.
/// </summary>
internal static class LookDecision
{
    public static bool Taken(Entity message) => !string.IsNullOrWhiteSpace(message.GetAttributeValue<string>(Email.Columns.LookReason));

    /// <summary>Whether somebody tries to write who decided or when.</summary>
    public static bool Forged<TTable>(StepCall<TTable> call)
        where TTable : Entity, new() =>
        (call.Changes(Email.Columns.LookById) || call.Changes(Email.Columns.LookOn)) && !OwnSending.Judged(call);

    /// <summary>Costs no call: the row is saved with it.</summary>
    public static void Sign<TTable>(StepCall<TTable> call)
        where TTable : Entity, new() => Sign(call, call.Target);

    public static void Sign(PluginCall call, Entity message)
    {
        message[Email.Columns.LookById] = new EntityReference(SystemUser.LogicalName, call.Context.InitiatingUserId);
        message[Email.Columns.LookOn] = call.Now;
    }
}
