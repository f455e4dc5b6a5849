using System.Globalization;
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
        var onTable = column.IsPolymorphic ? $" AND {SqlName.Quote(column.TypeColumn)} = $table" : "";
        var command = call.Outermost.Session.Command(
            $"SELECT {SqlName.Quote(table.PrimaryId)} FROM {SqlName.Quote(table.LogicalName)} WHERE {SqlName.Quote(column.LogicalName)} = $id{onTable} LIMIT $most");
        command.Parameters.AddWithValue("$id", StoredValue.Id(call.RowId));
        command.Parameters.AddWithValue("$most", most);
        if (column.IsPolymorphic)
            command.Parameters.AddWithValue("$table", relationship.ReferencedTable);
        using var row = command.ExecuteReader();
        var ids = new List<Guid>();
        while (row.Read())
            ids.Add(Guid.Parse(row.GetString(0), CultureInfo.InvariantCulture));
        return ids;
    }
}
