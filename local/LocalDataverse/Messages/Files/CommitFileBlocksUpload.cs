using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>CommitFileBlocksUpload: the named blocks, in their order, become the column's file; the one before goes (Microsoft Learn: Use file column data).</summary>
internal sealed class CommitFileBlocksUpload : FileTokenMessage
{
    public override string Name => "CommitFileBlocksUpload";

    protected override IReadOnlyList<string> Parameters => ["BlockList", "FileContinuationToken", "FileName", "MimeType"];

    public override void Execute(MessageCall call)
    {
        var file = File(call);
        file.Demand(call, Verb.Write);
        if (file.IsCommitted)
            throw Faults.InvalidArgument("The file is committed already.");
        var size = Assemble(call, file);
        var table = call.Catalog.Table(file.Owner.LogicalName);
        RefuseTooLarge(FileColumn.Of(table, file.Column), size);
        file.Commit(call, call.Required<string>("FileName"), call.Required<string>("MimeType"), size);
        Link(call, table, file);
        call.Output["FileId"] = file.Id;
        call.Output["FileSizeInBytes"] = size;
    }

    protected override string Token(MessageCall call) => call.Required<string>("FileContinuationToken");

    private static long Assemble(MessageCall call, FileRow file)
    {
        var blocks = new FileBlocks(call.Outermost.Session);
        var list = call.Required<string[]>("BlockList");
        for (var place = 0; place < list.Length; place++)
        {
            if (!blocks.Place(file.Id, list[place], place))
                throw Faults.InvalidArgument($"The block '{list[place]}' was not uploaded.");
        }

        blocks.DropUnplaced(file.Id);
        return blocks.Size(file.Id);
    }

    // The column states its limit in kilobytes.
    private static void RefuseTooLarge(ColumnDefinition column, long size)
    {
        if (column.MaxLength is { } kilobytes && size > kilobytes * 1024L)
            throw Faults.InvalidArgument($"The file has {size} bytes; the column '{column.LogicalName}' takes at most {kilobytes} KB.");
    }

    private static void Link(MessageCall call, TableDefinition table, FileRow file)
    {
        var row = call.Outermost.Rows.Read(table, file.Owner.Id, [file.Column]) ?? throw Faults.RowDoesNotExist(table.LogicalName, file.Owner.Id);
        if (row.GetAttributeValue<Guid?>(file.Column) is { } before)
            FileRow.Delete(call, before);
        call.Outermost.Rows.Update(table, file.Owner.Id, new AttributeCollection { [file.Column] = file.Id });
        call.Outermost.Wrote(table.LogicalName);
    }
}
