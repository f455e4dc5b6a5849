using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages.Rules;

/// <summary>
/// A new owner also gets the rows below, as the relationships say (Microsoft Learn: Table relationship behavior): all of them, the
/// active ones, or those that the old owner owned. Each by an Update of its own.
/// </summary>
internal static class AssignCascade
{
    public static void Run(MessageCall call, Entity before, Entity target, Action<OrganizationRequest> send)
    {
        if (target.GetAttributeValue<EntityReference>("ownerid") is not { } owner || owner.Id == before.GetAttributeValue<EntityReference>("ownerid")?.Id)
            return;
        foreach (var relationship in call.Catalog.ReferencesTo(call.Table!.LogicalName).Where(r => Cascades(call, r)))
        {
            var table = call.Catalog.Table(relationship.ReferencingTable);
            foreach (var id in ReferencingRows.Of(call, relationship).Where(id => Follows(call, relationship, table, id, before)))
                send(new UpdateRequest { Target = new Entity(table.LogicalName, id) { ["ownerid"] = owner } });
        }
    }

    private static bool Cascades(MessageCall call, RelationshipDefinition relationship) =>
        relationship.OnAssign is CascadeAction.Cascade or CascadeAction.Active or CascadeAction.UserOwned
        && call.Catalog.Find(relationship.ReferencingTable) is { IsView: false, Ownership: OwnershipType.User } table
        && table.Column(relationship.ReferencingColumn) is { IsStored: true };

    private static bool Follows(MessageCall call, RelationshipDefinition relationship, TableDefinition table, Guid id, Entity before)
    {
        if (relationship.OnAssign == CascadeAction.Cascade)
            return true;
        var columns = new[] { "ownerid", "statecode" }.Where(c => table.Column(c) is not null);
        var row = call.Outermost.Rows.Read(table, id, columns)!;
        return relationship.OnAssign == CascadeAction.Active
            ? row.GetAttributeValue<OptionSetValue>("statecode") is null or { Value: 0 }
            : row.GetAttributeValue<EntityReference>("ownerid")?.Id == before.GetAttributeValue<EntityReference>("ownerid")?.Id;
    }
}
