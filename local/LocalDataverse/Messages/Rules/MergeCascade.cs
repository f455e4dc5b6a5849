using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages.Rules;

/// <summary>
/// The master inherits all child rows of the subordinate (Microsoft Learn: Merge data), also where a custom relationship says nothing of merging. Parties of
/// activities and pairs of many-to-many relationships, which no message updates, follow without one.
/// </summary>
internal static class MergeCascade
{
    // What happened to the subordinate stays its own.
    private static readonly HashSet<string> Bookkeeping = new(StringComparer.Ordinal) { "asyncoperation", "audit", "plugintracelog", "principalobjectaccess" };

    public static void Run(MessageCall call, Guid subordinate, Action<OrganizationRequest> send)
    {
        var target = call.RowId;
        foreach (var relationship in call.Catalog.ReferencesTo(call.Table!.LogicalName).Where(r => IsFollowed(call, r)))
        {
            foreach (var id in Children(call, relationship, subordinate))
                Repoint(call, relationship, id, target, send);
        }

        foreach (var pairs in call.Catalog.Tables.Where(table => table.IsIntersect))
            RepointPairs(call, pairs, subordinate);
    }

    private static bool IsFollowed(MessageCall call, RelationshipDefinition relationship) =>
        relationship.ReferencingColumn != "masterid"
        && !Bookkeeping.Contains(relationship.ReferencingTable)
        && call.Catalog.Find(relationship.ReferencingTable) is { IsView: false, IsIntersect: false } table
        && table.Column(relationship.ReferencingColumn) is { IsStored: true, IsLookup: true } column
        && SqlColumn.IsFollowed(column);

    private static List<Guid> Children(MessageCall call, RelationshipDefinition relationship, Guid subordinate)
    {
        var target = call.RowId;
        call.RowId = subordinate;
        try
        {
            return ReferencingRows.Of(call, relationship);
        }
        finally
        {
            call.RowId = target;
        }
    }

    private static void Repoint(MessageCall call, RelationshipDefinition relationship, Guid id, Guid target, Action<OrganizationRequest> send)
    {
        var table = call.Catalog.Table(relationship.ReferencingTable);
        var master = new EntityReference(call.Table!.LogicalName, target);
        if (table.LogicalName == "activityparty")
        {
            call.Outermost.Rows.Update(table, id, new AttributeCollection { [relationship.ReferencingColumn] = master });
            call.Outermost.Wrote(table.LogicalName);
            return;
        }

        send(new UpdateRequest { Target = new Entity(table.LogicalName, id) { [relationship.ReferencingColumn] = master } });
    }

    // A pair that the master has already is dropped.
    private static void RepointPairs(MessageCall call, TableDefinition pairs, Guid subordinate)
    {
        var primaryId = call.Table!.PrimaryId;
        foreach (var column in pairs.Columns.Where(column => !column.IsPrimaryId && column.LogicalName.StartsWith(primaryId, StringComparison.Ordinal)))
        {
            var name = SqlName.Quote(column.LogicalName);
            (string, object?)[] ids = [("$target", StoredValue.Id(call.RowId)), ("$subordinate", StoredValue.Id(subordinate))];
            call.Outermost.Session.Run($"UPDATE OR IGNORE {SqlName.Quote(pairs.LogicalName)} SET {name} = $target WHERE {name} = $subordinate", ids);
            call.Outermost.Session.Run($"DELETE FROM {SqlName.Quote(pairs.LogicalName)} WHERE {name} = $subordinate", ids[1]);
        }

        call.Outermost.Wrote(pairs.LogicalName);
    }
}
