using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>A row of fileattachment: which row and file column the file belongs to, its name and size.</summary>
internal sealed class FileRow
{
    private const string TableName = "fileattachment";

    private readonly Entity _row;

    private FileRow(Entity row) => _row = row;

    public Guid Id => _row.Id;

    public string Name => _row.GetAttributeValue<string>("filename") ?? "";

    public EntityReference Owner => _row.GetAttributeValue<EntityReference>("objectid");

    public string Column => _row.GetAttributeValue<string>("regardingfieldname");

    public bool IsCommitted => _row.GetAttributeValue<bool>("iscommitted");

    /// <summary>Notes the beginning of an upload.</summary>
    public static Guid Begin(MessageCall call, EntityReference owner, string column, string name)
    {
        var id = Guid.NewGuid();
        call.Outermost.Rows.Insert(call.Catalog.Table(TableName), id, new AttributeCollection
        {
            ["filename"] = name,
            ["objectid"] = owner,
            ["objecttypecode"] = owner.LogicalName,
            ["regardingfieldname"] = column,
            ["iscommitted"] = false,
            ["createdon"] = call.Now,
        });
        return id;
    }

    /// <summary>The file a token or an id means.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is none.</exception>
    public static FileRow Of(MessageCall call, string token) =>
        Guid.TryParse(token, out var id) && call.Outermost.Rows.Read(call.Catalog.Table(TableName), id) is { } row
            ? new FileRow(row)
            : throw Faults.InvalidArgument("The file continuation token or file id names no file.");

    public void Commit(MessageCall call, string name, string mimeType, long size) =>
        call.Outermost.Rows.Update(call.Catalog.Table(TableName), Id, new AttributeCollection
        {
            ["filename"] = name,
            ["mimetype"] = mimeType,
            ["filesizeinbytes"] = size,
            ["iscommitted"] = true,
        });

    /// <summary>The row and the bytes.</summary>
    public static void Delete(MessageCall call, Guid id)
    {
        new FileBlocks(call.Outermost.Session).Delete(id);
        call.Outermost.Rows.Delete(call.Catalog.Table(TableName), id);
    }

    /// <summary>Refuses a caller who may not do that to the row the file belongs to.</summary>
    public void Demand(MessageCall call, Verb verb) => RowAccess.Demand(call, call.Catalog.Table(Owner.LogicalName), Owner.Id, verb);
}
