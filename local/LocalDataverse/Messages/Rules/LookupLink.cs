using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages.Rules;

/// <summary>The lookup of a one-to-many relationship, set and cleared by an Update of the row it stands on.</summary>
internal sealed class LookupLink(MessageCall call, RelationshipDefinition relationship, EntityRole? role) : Link(call)
{
    private readonly bool _targetIsReferenced =
        relationship.ReferencedTable == call.Table!.LogicalName && (relationship.ReferencingTable != relationship.ReferencedTable || role != EntityRole.Referencing);

    public override void Add(EntityReference related, Action<OrganizationRequest> send) => send(Change(related, set: Referenced(related)));

    public override void Remove(EntityReference related, Action<OrganizationRequest> send) => send(Change(related, set: null));

    private EntityReference Own => new(Call.Table!.LogicalName, Call.RowId);

    private EntityReference Referenced(EntityReference related) => _targetIsReferenced ? Own : related;

    private UpdateRequest Change(EntityReference related, EntityReference? set)
    {
        var row = _targetIsReferenced ? related : Own;
        if (row.LogicalName != relationship.ReferencingTable)
            throw Faults.InvalidArgument($"'{relationship.SchemaName}' ties rows of '{relationship.ReferencingTable}', not of '{row.LogicalName}'.");
        return new UpdateRequest { Target = new Entity(row.LogicalName, row.Id) { [relationship.ReferencingColumn] = set } };
    }
}
