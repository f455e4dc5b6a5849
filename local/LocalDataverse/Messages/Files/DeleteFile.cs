using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>DeleteFile: the file, and the column is empty (Microsoft Learn: Use file column data).</summary>
internal sealed class DeleteFile : FileTokenMessage
{
    public override string Name => "DeleteFile";

    protected override IReadOnlyList<string> Parameters => ["FileId"];

    public override void Execute(MessageCall call)
    {
        var file = File(call);
        file.Demand(call, Verb.Write);
        var table = call.Catalog.Table(file.Owner.LogicalName);
        FileRow.Delete(call, file.Id);
        if (!file.IsCommitted)
            return;
        call.Outermost.Rows.Update(table, file.Owner.Id, new AttributeCollection { [file.Column] = null });
        call.Outermost.Wrote(table.LogicalName);
    }

    protected override string Token(MessageCall call) => call.Required<Guid>("FileId").ToString("D");
}
