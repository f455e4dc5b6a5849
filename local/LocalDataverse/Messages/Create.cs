using LocalDataverse.Audit;
using LocalDataverse.Messages.Files;
using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>Create, with its related rows (Microsoft Learn: Create table rows using the Organization Service).</summary>
internal sealed class Create : MessageHandler
{
    public override string Name => "Create";

    public override bool KeepsEarlyVariablesApart => true;

    protected override IReadOnlyList<string> Parameters => ["Target", "ReturnRowVersion", "ConcurrencyBehavior"];

    public override void Authorise(MessageCall call) => RowAccess.DemandPrivilege(call, call.Table!, Verb.Create);

    public override void Execute(MessageCall call)
    {
        var table = call.Table!;
        var target = call.Required<Entity>("Target");
        var asked = target.Attributes.Keys.ToList();
        RelatedRows.CreateParents(call, target, request => Send(call, request));
        TargetColumns.KeepValidForCreate(table, target);
        ColumnRules.CheckTypes(table, target);
        LookupKeys.Resolve(call, target);
        NewRow.Complete(call, target);
        ColumnRules.Check(table, target);
        NewRow.RefuseMissing(table, target);
        LookupRules.Check(call, target, target, asked);
        FileColumn.Refuse(table, target);
        RowAccess.Demand(call, table, target, Verb.Create);

        call.Outermost.Rows.Insert(table, target.Id, target.Attributes);
        call.Outermost.Wrote(table.LogicalName);
        call.RowId = target.Id;
        call.Output["id"] = target.Id;
        AuditLog.Created(call, target);
        NewUser.Complete(call, target);
        RelatedRows.CreateChildren(call, target, request => Send(call, request));
    }

    protected override void Address(MessageCall call)
    {
        var target = RowCopy.Of(call.Required<Entity>("Target"));
        call.Input["Target"] = target;
        call.Table = WritableTable.Of(call, target.LogicalName);
        TargetColumns.RefuseUnknown(call.Table, target);
    }

    protected override OrganizationResponse NewResponse() => new CreateResponse();
}
