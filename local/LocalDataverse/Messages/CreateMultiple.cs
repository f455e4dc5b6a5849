using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>CreateMultiple: all rows or none; the steps of Create run for each (Microsoft Learn: Bulk operation messages).</summary>
internal sealed class CreateMultiple : MessageHandler
{
    public override string Name => "CreateMultiple";

    protected override IReadOnlyList<string> Parameters => ["Targets"];

    public override void Authorise(MessageCall call) => RowAccess.DemandPrivilege(call, call.Table!, Verb.Create);

    public override void Execute(MessageCall call) =>
        call.Output["Ids"] = call.Required<EntityCollection>("Targets").Entities
            .Select(row => ((CreateResponse)Send(call, new CreateRequest { Target = row })).id).ToArray();

    protected override void Address(MessageCall call) => call.Table = BulkTargets.Table(call);
}
