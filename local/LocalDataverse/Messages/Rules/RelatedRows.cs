using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages.Rules;

/// <summary>
/// Rows that come along with a target (Microsoft Learn: Create related table rows in one operation): parents are made before it,
/// children after it, partners of a many-to-many relationship are made and associated. Each is a message of its own.
/// </summary>
internal static class RelatedRows
{
    public static void CreateParents(MessageCall call, Entity target, Func<OrganizationRequest, OrganizationResponse> send)
    {
        foreach (var (relationship, rows) in target.RelatedEntities)
        {
            if (Parent(call, relationship) is not { } definition)
                continue;
            var parent = rows.Entities.Count == 1 ? rows.Entities[0] : throw Faults.InvalidArgument($"By '{relationship.SchemaName}' a row has one parent, not {rows.Entities.Count}.");
            target[definition.ReferencingColumn] = new EntityReference(parent.LogicalName, Save(parent, send));
        }
    }

    public static void CreateChildren(MessageCall call, Entity target, Func<OrganizationRequest, OrganizationResponse> send)
    {
        foreach (var (relationship, rows) in target.RelatedEntities)
        {
            if (Parent(call, relationship) is not null)
                continue;
            foreach (var row in rows.Entities)
                Attach(call, relationship, row, send);
        }
    }

    /// <summary>Related rows of an update: those with an id are updated, the others made.</summary>
    public static void Write(MessageCall call, Entity target, Func<OrganizationRequest, OrganizationResponse> send)
    {
        if (target.RelatedEntities.Keys.FirstOrDefault(r => Parent(call, r) is not null) is { } parent)
            throw Faults.Unsupported("related parent row in Update", parent.SchemaName);
        CreateChildren(call, target, send);
    }

    // One-to-many relationships whose lookup stands on the target. Where a table relates to itself, the role tells.
    private static RelationshipDefinition? Parent(MessageCall call, Relationship relationship) =>
        call.Catalog.RelationshipsNamed(relationship.SchemaName).FirstOrDefault(r =>
            r.ReferencingTable == call.Table!.LogicalName
            && (r.ReferencedTable != r.ReferencingTable || relationship.PrimaryEntityRole == EntityRole.Referencing));

    private static void Attach(MessageCall call, Relationship relationship, Entity row, Func<OrganizationRequest, OrganizationResponse> send)
    {
        if (call.Catalog.RelationshipsNamed(relationship.SchemaName).FirstOrDefault(r => r.ReferencedTable == call.Table!.LogicalName) is { } toMany)
        {
            var child = RowCopy.Of(row);
            child[toMany.ReferencingColumn] = new EntityReference(call.Table!.LogicalName, call.RowId);
            Save(child, send);
            return;
        }

        if (call.Catalog.FindManyToMany(relationship.SchemaName) is null)
            throw Faults.UnknownRelationship(relationship.SchemaName);
        send(new AssociateRequest
        {
            Target = new EntityReference(call.Table!.LogicalName, call.RowId),
            Relationship = relationship,
            RelatedEntities = [new EntityReference(row.LogicalName, Save(row, send))],
        });
    }

    private static Guid Save(Entity row, Func<OrganizationRequest, OrganizationResponse> send)
    {
        if (row.Id == Guid.Empty || row.EntityState == EntityState.Created)
            return ((CreateResponse)send(new CreateRequest { Target = row })).id;
        return ((UpsertResponse)send(new UpsertRequest { Target = row })).Target.Id;
    }
}
