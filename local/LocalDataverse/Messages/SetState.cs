using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>SetState, an Update of state and status (Microsoft Learn: Perform specialized operations using Update).</summary>
internal sealed class SetState : MessageHandler
{
    public override string Name => "SetState";

    protected override IReadOnlyList<string> Parameters => ["EntityMoniker", "State", "Status"];

    public override void Authorise(MessageCall call) => RowAccess.DemandPrivilege(call, call.Table!, Verb.Write);

    public override void Execute(MessageCall call)
    {
        var target = new Entity(call.Table!.LogicalName, call.RowId) { ["statecode"] = call.Required<OptionSetValue>("State") };

        // -1 asks for the state's default status.
        if (call.Optional<OptionSetValue>("Status") is { Value: not -1 } status)
            target["statuscode"] = status;
        Send(call, new UpdateRequest { Target = target });
    }

    protected override void Address(MessageCall call)
    {
        var target = call.Required<EntityReference>("EntityMoniker");
        call.Table = WritableTable.Of(call, target.LogicalName);
        call.RowId = RowKey.Of(call, call.Table, target);
    }
}
