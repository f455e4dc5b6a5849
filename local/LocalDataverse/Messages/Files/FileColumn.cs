using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>What writes of rows mean for their file columns (Microsoft Learn: Use file column data).</summary>
internal static class FileColumn
{
    /// <summary>The file column a message names.</summary>
    public static ColumnDefinition Of(TableDefinition table, string name) =>
        table.Column(name) is { Type: ColumnType.File } column
            ? column
            : throw Faults.InvalidArgument($"'{name}' is not a file column of '{table.LogicalName}'.");

    /// <summary>Create and Update carry no files: they are uploaded in blocks. Update may empty the column, which deletes the file.</summary>
    public static void Refuse(TableDefinition table, Entity target)
    {
        if (table.Shape.Files.Count == 0)
            return;
        foreach (var (name, value) in target.Attributes)
        {
            if (value is not null && table.Column(name) is { Type: ColumnType.File })
                throw Faults.InvalidArgument($"The file column '{name}' of '{table.LogicalName}' is not set by {nameof(Create)} or {nameof(Update)}: use InitializeFileBlocksUpload.");
        }
    }

    /// <summary>Deletes the files whose columns the update empties.</summary>
    public static void Emptied(MessageCall call, TableDefinition table, Entity target, Entity row)
    {
        if (table.Shape.Files.Count == 0)
            return;
        foreach (var name in target.Attributes.Where(a => a.Value is null).Select(a => a.Key))
        {
            if (table.Column(name) is { Type: ColumnType.File } && row.GetAttributeValue<Guid?>(name) is { } file)
                FileRow.Delete(call, file);
        }
    }

    /// <summary>Deletes the files of a row that goes.</summary>
    public static void Deleted(MessageCall call, TableDefinition table, Entity row)
    {
        foreach (var column in table.Shape.Files)
        {
            if (row.GetAttributeValue<Guid?>(column.LogicalName) is { } file)
                FileRow.Delete(call, file);
        }
    }
}
