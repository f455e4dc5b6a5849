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
    // The platform's own records of its work go without a message: users have no privileges on them.
    private static readonly HashSet<string> Bookkeeping = new(StringComparer.Ordinal) { "asyncoperation", "plugintracelog", "principalobjectaccess" };

    public static void Run(MessageCall call, TableDefinition table, Action<OrganizationRequest> send)
    {
        var references = call.Catalog.ReferencesTo(table.LogicalName).Where(r => IsFollowed(call, r)).ToList();
        foreach (var relationship in references.Where(r => r.OnDelete == CascadeAction.Restrict))
        {
            if (ReferencingRows.Any(call, relationship))
                throw Faults.StillReferenced(table, relationship);
        }

        foreach (var relationship in references)
            Apply(call, relationship, send);
    }

    // activitypointer is a view of the activities, each of which has relationships of its own; the pairs of many-to-many
    // relationships go with either of their rows; who created a row stays written even if that user goes.
    private static bool IsFollowed(MessageCall call, RelationshipDefinition relationship) =>
        call.Catalog.Find(relationship.ReferencingTable) is { IsView: false, IsIntersect: false } table
        && table.Column(relationship.ReferencingColumn) is { IsStored: true, IsLookup: true } column
        && (relationship.OnDelete == CascadeAction.Restrict || SqlColumn.IsFollowed(column));

    private static void Apply(MessageCall call, RelationshipDefinition relationship, Action<OrganizationRequest> send)
    {
        foreach (var id in ReferencingRows.Of(call, relationship))
        {
            if (relationship.OnDelete != CascadeAction.Cascade)
                Unlink(call, relationship, id);
            else if (Bookkeeping.Contains(relationship.ReferencingTable))
                call.Outermost.Rows.Delete(call.Catalog.Table(relationship.ReferencingTable), id);
            else
                send(new DeleteRequest { Target = new EntityReference(relationship.ReferencingTable, id) });
        }
    }

    private static void Unlink(MessageCall call, RelationshipDefinition relationship, Guid id)
    {
        var table = call.Catalog.Table(relationship.ReferencingTable);
        call.Outermost.Rows.Update(table, id, new AttributeCollection { [relationship.ReferencingColumn] = null });
        call.Outermost.Wrote(table.LogicalName);
    }
}
