using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>InitializeFileBlocksUpload: begins a file; the column keeps what it has until the upload is committed (Microsoft Learn: Use file column data).</summary>
internal sealed class InitializeFileBlocksUpload : MessageHandler
{
    public override string Name => "InitializeFileBlocksUpload";

    protected override IReadOnlyList<string> Parameters => ["Target", "FileAttributeName", "FileName"];

    public override void Authorise(MessageCall call) => RowAccess.DemandPrivilege(call, call.Table!, Verb.Write);

    public override void Execute(MessageCall call)
    {
        RowAccess.Demand(call, call.Table!, call.RowId, Verb.Write);
        var column = FileColumn.Of(call.Table!, call.Required<string>("FileAttributeName"));
        if (!call.Outermost.Rows.Exists(call.Table!, call.RowId))
            throw Faults.RowDoesNotExist(call.Table!.LogicalName, call.RowId);
        var owner = new EntityReference(call.Table!.LogicalName, call.RowId);
        call.Output["FileContinuationToken"] = FileRow.Begin(call, owner, column.LogicalName, call.Required<string>("FileName")).ToString("D");
    }

    protected override void Address(MessageCall call)
    {
        var target = call.Required<EntityReference>("Target");
        call.Table = WritableTable.Of(call, target.LogicalName);
        call.RowId = RowKey.Of(call, call.Table, target);
    }
}
