using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>How two rows are tied by a relationship: a pair of a many-to-many one, or the lookup of a one-to-many one.</summary>
internal abstract class Link(MessageCall call)
{
    protected MessageCall Call { get; } = call;

    public static void Address(MessageCall call)
    {
        var target = call.Required<EntityReference>("Target");
        call.Table = call.Catalog.Table(target.LogicalName);
        call.RowId = RowKey.Of(call, call.Table, target);
    }

    public static void DemandPrivilege(MessageCall call) => RowAccess.DemandPrivilege(call, call.Table!, Verb.Append);

    public static Link Of(MessageCall call)
    {
        var relationship = call.Required<Relationship>("Relationship");
        if (call.Catalog.FindManyToMany(relationship.SchemaName) is { } pairs)
            return new PairLink(call, pairs, relationship.PrimaryEntityRole);
        if (call.Catalog.RelationshipsNamed(relationship.SchemaName).FirstOrDefault() is { } lookup)
            return new LookupLink(call, lookup, relationship.PrimaryEntityRole);
        throw Faults.UnknownRelationship(relationship.SchemaName);
    }

    public abstract void Add(EntityReference related, Action<OrganizationRequest> send);

    public abstract void Remove(EntityReference related, Action<OrganizationRequest> send);
}
