using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>UpdateMultiple: all rows or none; the steps of Update run for each (Microsoft Learn: Bulk operation messages).</summary>
internal sealed class UpdateMultiple : MessageHandler
{
    public override string Name => "UpdateMultiple";

    protected override IReadOnlyList<string> Parameters => ["Targets"];

    public override void Authorise(MessageCall call) => RowAccess.DemandPrivilege(call, call.Table!, Verb.Write);

    public override void Execute(MessageCall call)
    {
        foreach (var row in call.Required<EntityCollection>("Targets").Entities)
            Send(call, new UpdateRequest { Target = row });
    }

    protected override void Address(MessageCall call) => call.Table = BulkTargets.Table(call);
}
