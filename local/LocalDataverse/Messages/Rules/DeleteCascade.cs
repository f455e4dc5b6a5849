using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages.Rules;

/// <summary>
/// What becomes of the rows that point to a deleted one (Microsoft Learn: Table relationship behavior): Restrict refuses, Cascade
/// deletes each by a message of its own, anything else clears the lookup.
/// </summary>
internal static class DeleteCascade
{
    public static void Run(MessageCall call, TableDefinition table, Action<OrganizationRequest> send)
    {
        var references = call.Catalog.ReferencesTo(table.LogicalName).Where(r => IsFollowed(call, r)).ToList();
        foreach (var relationship in references.Where(r => r.OnDelete == CascadeAction.Restrict))
        {
            if (Referencing(call, relationship, most: 1).Count > 0)
                throw Faults.StillReferenced(table, relationship);
        }

        foreach (var relationship in references)
            Apply(call, relationship, send);
    }

    // activitypointer is a view of the activities, each of which has relationships of its own; the pairs of many-to-many
    // relationships go with either of their rows.
    private static bool IsFollowed(MessageCall call, RelationshipDefinition relationship) =>
        call.Catalog.Find(relationship.ReferencingTable) is { IsView: false, IsIntersect: false } table
        && table.Column(relationship.ReferencingColumn) is { IsStored: true, IsLookup: true } column
        && SqlColumn.IsFollowed(column);

    private static void Apply(MessageCall call, RelationshipDefinition relationship, Action<OrganizationRequest> send)
    {
        foreach (var id in Referencing(call, relationship, most: -1))
        {
            if (relationship.OnDelete == CascadeAction.Cascade)
                send(new DeleteRequest { Target = new EntityReference(relationship.ReferencingTable, id) });
            else
                Unlink(call, relationship, id);
        }
    }

    private static void Unlink(MessageCall call, RelationshipDefinition relationship, Guid id)
    {
        var table = call.Catalog.Table(relationship.ReferencingTable);
        call.Outermost.Rows.Update(table, id, new AttributeCollection { [relationship.ReferencingColumn] = null });
        call.Outermost.Wrote(table.LogicalName);
    }

    private static List<Guid> Referencing(MessageCall call, RelationshipDefinition relationship, int most)
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
