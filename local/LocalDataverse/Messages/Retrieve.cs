using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using LocalDataverse.Query;
using LocalDataverse.Query.Tree;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Messages;

/// <summary>Retrieve by id or alternate key (Microsoft Learn: Retrieve a table row using the SDK for .NET).</summary>
internal sealed class Retrieve : MessageHandler
{
    public override string Name => "Retrieve";

    public override bool NeedsTransaction => false;

    protected override IReadOnlyList<string> Parameters => ["Target", "ColumnSet", "ReturnNotifications"];

    public override void Authorise(MessageCall call) => RowAccess.DemandPrivilege(call, call.Table!, Verb.Read);

    public override void Execute(MessageCall call)
    {
        var table = call.Table!;
        var columns = call.Required<ColumnSet>("ColumnSet");
        var query = new QueryTree
        {
            From = new TableNode
            {
                Table = table.LogicalName,
                AllColumns = columns.AllColumns,
                Columns = [.. columns.Columns.Select(c => new ColumnNode(c))],
                Filter = new ConditionNode(table.PrimaryId, ConditionOperator.Equal, [call.RowId]),
            },
        };
        var found = QueryEngine.Run(query, CallerQuery.Context(call), call.Outermost.Session).Entities;
        call.Output["Entity"] = found.Count == 1 ? found[0] : throw NotThere(call);
    }

    protected override void Address(MessageCall call)
    {
        var target = call.Required<EntityReference>("Target");
        call.Table = call.Catalog.Table(target.LogicalName);
        call.RowId = RowKey.Of(call, call.Table, target);
    }

    protected override OrganizationResponse NewResponse() => new RetrieveResponse();

    // The query hides rows out of reach; who asks for one row is told which of the two it is, as the platform tells.
    private static Exception NotThere(MessageCall call) =>
        call.Outermost.Rows.Exists(call.Table!, call.RowId)
            ? Faults.NoAccess(call.UserId, call.Table!, call.RowId, Verb.Read)
            : Faults.RowDoesNotExist(call.Table!.LogicalName, call.RowId);
}
