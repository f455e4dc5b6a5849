using LocalDataverse.Audit;
using LocalDataverse.Messages.Files;
using LocalDataverse.Messages.Rules;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>Update by id or alternate key (Microsoft Learn: Update and delete table rows using the Organization Service).</summary>
internal sealed class Update : MessageHandler
{
    public override string Name => "Update";

    public override bool KeepsEarlyVariablesApart => true;

    protected override IReadOnlyList<string> Parameters => ["Target", "ConcurrencyBehavior", "ReturnRowVersion"];

    public override void Authorise(MessageCall call)
    {
        var target = call.Required<Entity>("Target");
        RowAccess.DemandPrivilege(call, call.Table!, Verb.Write);
        if (target.Contains("ownerid"))
            RowAccess.DemandPrivilege(call, call.Table!, Verb.Assign);
    }

    public override void Execute(MessageCall call)
    {
        var table = call.Table!;
        var target = call.Required<Entity>("Target");
        var row = CurrentRow(call, table);
        Demand(call, table, row, target);
        Concurrency.Check(call, table, target.RowVersion);
        StepImages.KeepBefore(call, row);
        Write(call, table, target, row);
        AssignCascade.Run(call, row, target, request => Send(call, request));
        RelatedRows.Write(call, target, request => Send(call, request));
    }

    protected override void Address(MessageCall call)
    {
        var target = RowCopy.Of(call.Required<Entity>("Target"));
        call.Input["Target"] = target;
        call.Table = WritableTable.Of(call, target.LogicalName);
        TargetColumns.RefuseUnknown(call.Table, target);
        target.Id = RowKey.Of(call, call.Table, target);
        call.RowId = target.Id;
    }

    protected override OrganizationResponse NewResponse() => new UpdateResponse();

    // Everything later checks and images need of the row as it stands, in one read.
    private static Entity CurrentRow(MessageCall call, TableDefinition table) =>
        call.Outermost.Rows.Read(table, call.RowId) ?? throw Faults.RowDoesNotExist(table.LogicalName, call.RowId);

    private static void Demand(MessageCall call, TableDefinition table, Entity row, Entity target)
    {
        RowAccess.Demand(call, table, row, Verb.Write);
        if (target.Contains("ownerid"))
            RowAccess.Demand(call, table, row, Verb.Assign);
    }

    private static void Write(MessageCall call, TableDefinition table, Entity target, Entity row)
    {
        var asked = target.Attributes.Keys.ToList();
        TargetColumns.KeepValidForUpdate(table, target);
        ColumnRules.CheckTypes(table, target);
        LookupKeys.Resolve(call, target);
        ChangedRow.Complete(call, target, row);
        ColumnRules.Check(table, target);
        ChangedRow.RefuseEmptied(table, target);
        LookupRules.Check(call, target, row, asked);
        FileColumn.Refuse(table, target);
        FileColumn.Emptied(call, table, target, row);
        call.Outermost.Rows.Update(table, call.RowId, target.Attributes);
        call.Outermost.Wrote(table.LogicalName);
        AuditLog.Updated(call, row, target);
    }
}
