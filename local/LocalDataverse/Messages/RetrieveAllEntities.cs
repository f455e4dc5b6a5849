using LocalDataverse.Messages.Definitions;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Messages;

/// <summary>RetrieveAllEntities: the definitions of all tables (Microsoft Learn: RetrieveAllEntitiesRequest).</summary>
internal sealed class RetrieveAllEntities : MessageHandler
{
    public override string Name => "RetrieveAllEntities";

    public override bool NeedsTransaction => false;

    protected override IReadOnlyList<string> Parameters => ["EntityFilters", "RetrieveAsIfPublished"];

    public override void Authorise(MessageCall call) => _ = call.Rights;

    public override void Execute(MessageCall call)
    {
        var parts = call.Optional<EntityFilters>("EntityFilters") | EntityFilters.Entity;
        call.Output["EntityMetadata"] = call.Catalog.Tables
            .OrderBy(t => t.LogicalName, StringComparer.Ordinal).Select(t => TableMetadata.Of(t, call.Catalog, parts)).ToArray();
        call.Output["Timestamp"] = "";
    }

    protected override void Address(MessageCall call)
    {
    }

    protected override OrganizationResponse NewResponse() => new RetrieveAllEntitiesResponse();
}
