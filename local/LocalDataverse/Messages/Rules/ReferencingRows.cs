using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;

namespace LocalDataverse.Messages.Rules;

/// <summary>The rows whose lookup points to the row of a message.</summary>
internal static class ReferencingRows
{
    public static List<Guid> Of(MessageCall call, RelationshipDefinition relationship) => Read(call, relationship, most: -1);

    public static bool Any(MessageCall call, RelationshipDefinition relationship) => Read(call, relationship, most: 1).Count > 0;

    private static List<Guid> Read(MessageCall call, RelationshipDefinition relationship, int most)
    {
        var table = call.Catalog.Table(relationship.ReferencingTable);
        var column = table.Column(relationship.ReferencingColumn)!;
        var onTable = column.IsPolymorphic ? $" AND {SqlName.Quote(column.TypeColumn)} = ?3" : "";
        using var row = call.Outermost.Session.Run(
            $"SELECT {SqlName.Quote(table.PrimaryId)} FROM {SqlName.Quote(table.LogicalName)} WHERE {SqlName.Quote(column.LogicalName)} = ?1{onTable} LIMIT ?2",
            column.IsPolymorphic ? [StoredValue.Id(call.RowId), most, relationship.ReferencedTable] : [StoredValue.Id(call.RowId), most]);
        var ids = new List<Guid>();
        while (row.Step())
            ids.Add(Guid.ParseExact((string)row.Value(0)!, "D"));
        return ids;
    }
}
