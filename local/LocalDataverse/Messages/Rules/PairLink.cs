using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>A pair in the table of a many-to-many relationship.</summary>
internal sealed class PairLink(MessageCall call, ManyToManyDefinition pairs, EntityRole? role) : Link(call)
{
    // Where a table relates to itself, the role Referencing puts the target first (Microsoft Learn: Relationship.PrimaryEntityRole).
    private readonly bool _targetIsFirst = pairs.FirstTable == call.Table!.LogicalName && (pairs.SecondTable != pairs.FirstTable || role != EntityRole.Referenced);

    public override void Add(EntityReference related, Action<OrganizationRequest> send)
    {
        Demand(related);
        var table = Call.Catalog.Table(pairs.IntersectTable);
        Call.Outermost.Rows.Insert(table, Guid.NewGuid(), new AttributeCollection { [OwnColumn] = Call.RowId, [RelatedColumn] = related.Id });
        Call.Outermost.Wrote(table.LogicalName);
    }

    public override void Remove(EntityReference related, Action<OrganizationRequest> send)
    {
        Demand(related);
        Call.Outermost.Session.Run(
            $"DELETE FROM {SqlName.Quote(pairs.IntersectTable)} WHERE {SqlName.Quote(OwnColumn)} = $own AND {SqlName.Quote(RelatedColumn)} = $related",
            ("$own", StoredValue.Id(Call.RowId)), ("$related", StoredValue.Id(related.Id)));
        Call.Outermost.Wrote(pairs.IntersectTable);
    }

    private string OwnColumn => _targetIsFirst ? pairs.FirstColumn : pairs.SecondColumn;

    private string RelatedColumn => _targetIsFirst ? pairs.SecondColumn : pairs.FirstColumn;

    private void Demand(EntityReference related)
    {
        var expected = _targetIsFirst ? pairs.SecondTable : pairs.FirstTable;
        if (related.LogicalName != expected)
            throw Faults.InvalidArgument($"'{pairs.SchemaName}' ties '{Call.Table!.LogicalName}' to '{expected}', not to '{related.LogicalName}'.");
        var table = Call.Catalog.Table(related.LogicalName);
        RefuseMissing(Call.Table!, Call.RowId);
        RefuseMissing(table, related.Id);
        RowAccess.Demand(Call, Call.Table!, Call.RowId, Verb.Append);
        RowAccess.Demand(Call, table, related.Id, Verb.AppendTo);
    }

    private void RefuseMissing(TableDefinition table, Guid id)
    {
        if (!Call.Outermost.Rows.Exists(table, id))
            throw Faults.RowDoesNotExist(table.LogicalName, id);
    }
}
