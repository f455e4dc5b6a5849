using System.Collections.Frozen;
using LocalDataverse.Messages.Files;
using LocalDataverse.Pipeline.Registration;

namespace LocalDataverse.Messages;

/// <summary>All messages of the platform that the engine answers, by name, and after them the custom APIs.</summary>
internal sealed class MessageTable
{
    private readonly FrozenDictionary<string, MessageHandler> _handlers = new MessageHandler[]
    {
        new Create(), new Retrieve(), new Update(), new Delete(), new Upsert(), new RetrieveMultiple(),
        new Associate(), new Disassociate(), new Assign(), new SetState(), new WhoAmI(),
        new CreateMultiple(), new UpdateMultiple(), new ExecuteMultiple(), new ExecuteTransaction(),
        new RetrieveEntity(), new RetrieveAllEntities(), new RetrieveMetadataChanges(), new SendEmail(), new AddToQueue(),
        new RetrieveRecordChangeHistory(), new DeleteRecordChangeHistory(), new Merge(),
        new InitializeFileBlocksUpload(), new UploadBlock(), new CommitFileBlocksUpload(),
        new InitializeFileBlocksDownload(), new DownloadBlock(), new DeleteFile(),
    }.ToFrozenDictionary(h => h.Name, StringComparer.Ordinal);

    public IEnumerable<string> Names => _handlers.Keys;

    public MessageHandler Find(string? name, RegistrationSet registrations)
    {
        if (string.IsNullOrEmpty(name))
            throw Faults.InvalidArgument("The request has no RequestName.");
        if (_handlers.TryGetValue(name, out var handler))
            return handler;
        return registrations.Api(name) is { } api ? new CustomApiMessage(api) : throw Faults.Unsupported("message", name);
    }
}
