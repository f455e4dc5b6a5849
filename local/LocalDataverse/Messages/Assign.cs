using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>Assign, an Update of the owner (Microsoft Learn: Perform specialized operations using Update).</summary>
internal sealed class Assign : MessageHandler
{
    public override string Name => "Assign";

    protected override IReadOnlyList<string> Parameters => ["Target", "Assignee"];

    public override void Authorise(MessageCall call) => RowAccess.DemandPrivilege(call, call.Table!, Verb.Assign);

    public override void Execute(MessageCall call) => Send(call, new UpdateRequest
    {
        Target = new Entity(call.Table!.LogicalName, call.RowId) { ["ownerid"] = call.Required<EntityReference>("Assignee") },
    });

    protected override void Address(MessageCall call)
    {
        var target = call.Required<EntityReference>("Target");
        call.Table = WritableTable.Of(call, target.LogicalName);
        call.RowId = RowKey.Of(call, call.Table, target);
    }
}
