using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Seed;

/// <summary>The messages steps can be registered on. Ids that solutions carry are the platform's; the rest are the engine's own.</summary>
internal sealed class MessageSeed(RowStore rows, MetadataCatalog catalog, RowStamp stamp)
{
    private const string PlatformIds = "-ea3e-db11-86a7-000a3a5473e8";

    private static readonly Dictionary<string, Guid> Platform = new(StringComparer.Ordinal)
    {
        ["Create"] = new("9ebdbb1b" + PlatformIds),
        ["Update"] = new("20bebb1b" + PlatformIds),
        ["Delete"] = new("a1bdbb1b" + PlatformIds),
        ["SetState"] = new("1cbebb1b" + PlatformIds),
        ["Assign"] = new("8cbdbb1b" + PlatformIds),
        ["Retrieve"] = new("f2bdbb1b" + PlatformIds),
        ["RetrieveMultiple"] = new("03bebb1b" + PlatformIds),
        ["Merge"] = new("dbbdbb1b" + PlatformIds),
    };

    private static readonly string[] Own =
    [
        "Associate", "Disassociate", "SetStateDynamicEntity", "GrantAccess", "ModifyAccess", "RevokeAccess", "Send", "CreateMultiple", "UpdateMultiple",
        "AddMembers", "RemoveMembers", "AddToQueue", "Close", "Win", "Lose",
    ];

    public void Write()
    {
        foreach (var (name, id) in Platform)
            Write(name, id);
        foreach (var name in Own)
            Write(name, IdOf(name));
    }

    public static Guid IdOf(string message) =>
        Platform.TryGetValue(message, out var id) ? id : NameBasedGuid.Of("sdkmessage", message.ToLowerInvariant());

    /// <summary>A message with this name, for a custom API of a solution.</summary>
    public void Write(string name, Guid id)
    {
        var table = catalog.Table("sdkmessage");
        if (rows.Exists(table, id))
            return;
        var row = new AttributeCollection { ["name"] = name, ["isactive"] = true, ["isprivate"] = false };
        stamp.Complete(table, row);
        rows.Insert(table, id, row);
    }

    /// <summary>Id of the filter that binds a message to a table; written when it is new.</summary>
    public Guid Filter(Guid message, string primaryTable)
    {
        var id = NameBasedGuid.Of("sdkmessagefilter", $"{message:D}|{primaryTable}");
        var table = catalog.Table("sdkmessagefilter");
        if (rows.Exists(table, id))
            return id;
        var row = new AttributeCollection
        {
            ["sdkmessageid"] = new EntityReference("sdkmessage", message),
            ["primaryobjecttypecode"] = primaryTable,
            ["iscustomprocessingstepallowed"] = true,
        };
        stamp.Complete(table, row);
        rows.Insert(table, id, row);
        return id;
    }
}
