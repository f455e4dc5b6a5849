using LocalDataverse.Messages.Definitions;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Messages;

/// <summary>RetrieveEntity: the definition of one table (Microsoft Learn: RetrieveEntityRequest). Definitions are open to every user.</summary>
internal sealed class RetrieveEntity : MessageHandler
{
    public override string Name => "RetrieveEntity";

    public override bool NeedsTransaction => false;

    protected override IReadOnlyList<string> Parameters => ["EntityFilters", "LogicalName", "MetadataId", "RetrieveAsIfPublished"];

    public override void Authorise(MessageCall call) => _ = call.Rights;

    public override void Execute(MessageCall call)
    {
        var parts = call.Optional<EntityFilters>("EntityFilters") | EntityFilters.Entity;
        call.Output["EntityMetadata"] = TableMetadata.Of(call.Table!, call.Catalog, parts);
    }

    protected override void Address(MessageCall call)
    {
        var name = call.Optional<string>("LogicalName");
        call.Table = string.IsNullOrEmpty(name) ? ById(call) : call.Catalog.Table(name);
    }

    protected override OrganizationResponse NewResponse() => new RetrieveEntityResponse();

    private static Metadata.TableDefinition ById(MessageCall call)
    {
        var id = call.Optional<Guid>("MetadataId");
        return call.Catalog.Tables.FirstOrDefault(t => NameBasedGuid.Of("table", t.LogicalName) == id)
            ?? throw Faults.MissingParameter("RetrieveEntity", "LogicalName");
    }
}
