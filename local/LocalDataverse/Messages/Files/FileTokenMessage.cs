using LocalDataverse.Pipeline;

namespace LocalDataverse.Messages.Files;

/// <summary>A message about a file that a token or an id names. The rights that count are those on the row the file belongs to, checked in the main operation.</summary>
internal abstract class FileTokenMessage : MessageHandler
{
    protected abstract string Token(MessageCall call);

    public override void Authorise(MessageCall call)
    {
        // The file's row decides; it is read in the main operation.
    }

    protected FileRow File(MessageCall call) => FileRow.Of(call, Token(call));

    protected override void Address(MessageCall call)
    {
        // About no row that a step could be registered on.
    }
}
