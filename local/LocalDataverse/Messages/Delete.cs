using LocalDataverse.Audit;
using LocalDataverse.Messages.Files;
using LocalDataverse.Messages.Rules;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>Delete, with what its relationships say of the rows that point to it (Microsoft Learn: Table relationship behavior).</summary>
internal sealed class Delete : MessageHandler
{
    public override string Name => "Delete";

    public override bool KeepsEarlyVariablesApart => true;

    protected override IReadOnlyList<string> Parameters => ["Target", "ConcurrencyBehavior"];

    public override void Authorise(MessageCall call) => RowAccess.DemandPrivilege(call, call.Table!, Verb.Delete);

    public override void Execute(MessageCall call)
    {
        var table = call.Table!;
        var row = call.Outermost.Rows.Read(table, call.RowId) ?? throw Faults.RowDoesNotExist(table.LogicalName, call.RowId);
        RowAccess.Demand(call, table, row, Verb.Delete);
        Concurrency.Check(call, table, call.Required<EntityReference>("Target").RowVersion);
        call.Before = row;
        DeleteCascade.Run(call, table, request => Send(call, request));
        FileColumn.Deleted(call, table, row);
        call.Outermost.Rows.Delete(table, call.RowId);
        call.Outermost.Wrote(table.LogicalName);
        AuditLog.Deleted(call, row);
    }

    protected override void Address(MessageCall call)
    {
        var target = call.Required<EntityReference>("Target");
        call.Table = WritableTable.Of(call, target.LogicalName);
        call.RowId = RowKey.Of(call, call.Table, target);
        call.Input["Target"] = new EntityReference(target.LogicalName, call.RowId) { RowVersion = target.RowVersion };
    }

    protected override OrganizationResponse NewResponse() => new DeleteResponse();
}
