using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>InitializeFileBlocksDownload: name, size and token of a file column's file (Microsoft Learn: Use file column data).</summary>
internal sealed class InitializeFileBlocksDownload : MessageHandler
{
    public override string Name => "InitializeFileBlocksDownload";

    public override bool NeedsTransaction => false;

    protected override IReadOnlyList<string> Parameters => ["Target", "FileAttributeName"];

    public override void Authorise(MessageCall call) => RowAccess.DemandPrivilege(call, call.Table!, Verb.Read);

    public override void Execute(MessageCall call)
    {
        RowAccess.Demand(call, call.Table!, call.RowId, Verb.Read);
        var column = FileColumn.Of(call.Table!, call.Required<string>("FileAttributeName"));
        var row = call.Outermost.Rows.Read(call.Table!, call.RowId, [column.LogicalName]) ?? throw Faults.RowDoesNotExist(call.Table!.LogicalName, call.RowId);
        if (row.GetAttributeValue<Guid?>(column.LogicalName) is not { } id)
            throw Faults.InvalidArgument($"The column '{column.LogicalName}' holds no file.");
        var file = FileRow.Of(call, id.ToString("D"));
        call.Output["FileContinuationToken"] = id.ToString("D");
        call.Output["FileName"] = file.Name;
        call.Output["FileSizeInBytes"] = new FileBlocks(call.Outermost.Session).Size(id);
        call.Output["IsChunkingSupported"] = true;
    }

    protected override void Address(MessageCall call)
    {
        var target = call.Required<EntityReference>("Target");
        call.Table = call.Catalog.Table(target.LogicalName);
        call.RowId = RowKey.Of(call, call.Table, target);
    }
}
