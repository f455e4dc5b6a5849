using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;

namespace LocalDataverse.Messages.Files;

/// <summary>DownloadBlock: a part of a file (Microsoft Learn: Use file column data).</summary>
internal sealed class DownloadBlock : FileTokenMessage
{
    public override string Name => "DownloadBlock";

    public override bool NeedsTransaction => false;

    protected override IReadOnlyList<string> Parameters => ["BlockLength", "FileContinuationToken", "Offset"];

    public override void Execute(MessageCall call)
    {
        var file = File(call);
        file.Demand(call, Verb.Read);
        if (!file.IsCommitted)
            throw Faults.InvalidArgument("The file is not committed yet.");
        var (offset, length) = (call.Required<long>("Offset"), call.Required<long>("BlockLength"));
        if (offset < 0 || length < 0)
            throw Faults.InvalidArgument("Offset and BlockLength can't be negative.");
        call.Output["Data"] = new FileBlocks(call.Outermost.Session).Read(file.Id, offset, length);
    }

    protected override string Token(MessageCall call) => call.Required<string>("FileContinuationToken");
}
