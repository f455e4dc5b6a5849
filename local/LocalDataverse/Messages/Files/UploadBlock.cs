using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;

namespace LocalDataverse.Messages.Files;

/// <summary>UploadBlock: one block of at most 4 MB (Microsoft Learn: Use file column data). The block's id is Base64 text, as in Azure Storage.</summary>
internal sealed class UploadBlock : FileTokenMessage
{
    private const int LargestBlock = 4 * 1024 * 1024;

    public override string Name => "UploadBlock";

    protected override IReadOnlyList<string> Parameters => ["BlockId", "BlockData", "FileContinuationToken"];

    public override void Execute(MessageCall call)
    {
        var file = File(call);
        file.Demand(call, Verb.Write);
        var data = call.Required<byte[]>("BlockData");
        if (data.Length > LargestBlock)
            throw Faults.InvalidArgument($"A block holds at most {LargestBlock} bytes; this one has {data.Length}.");
        if (file.IsCommitted)
            throw Faults.InvalidArgument("The file is committed already.");
        new FileBlocks(call.Outermost.Session).Put(file.Id, BlockId(call), data);
    }

    protected override string Token(MessageCall call) => call.Required<string>("FileContinuationToken");

    private static string BlockId(MessageCall call)
    {
        var id = call.Required<string>("BlockId");
        return Convert.TryFromBase64String(id, new byte[id.Length], out _) ? id : throw Faults.InvalidArgument("BlockId is not Base64 text.");
    }
}
