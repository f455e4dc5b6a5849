using LocalDataverse.Messages.Definitions;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.Messages;

/// <summary>
/// RetrieveMetadataChanges: definitions by criteria (Microsoft Learn: Query schema definitions). All properties come back, whichever
/// were asked for; the changes since a version stamp are not kept.
/// </summary>
internal sealed class RetrieveMetadataChanges : MessageHandler
{
    public override string Name => "RetrieveMetadataChanges";

    public override bool NeedsTransaction => false;

    protected override IReadOnlyList<string> Parameters => ["Query", "RetrieveAllSettings"];

    public override void Authorise(MessageCall call) => _ = call.Rights;

    public override void Execute(MessageCall call)
    {
        var query = call.Optional<EntityQueryExpression>("Query") ?? new EntityQueryExpression();
        var found = new EntityMetadataCollection();
        foreach (var table in call.Catalog.Tables.OrderBy(t => t.LogicalName, StringComparer.Ordinal))
        {
            var facts = TableMetadata.Of(table, call.Catalog, EntityFilters.Entity);
            if (DefinitionFilter.Matches(query.Criteria, facts))
                found.Add(Cut(TableMetadata.Of(table, call.Catalog, Parts(query)), query));
        }

        call.Output["EntityMetadata"] = found;
        call.Output["ServerVersionStamp"] = "";
    }

    protected override void Address(MessageCall call)
    {
    }

    protected override OrganizationResponse NewResponse() => new RetrieveMetadataChangesResponse();

    // Columns and relationships cost time; they come when the query asks for them or for everything.
    private static EntityFilters Parts(EntityQueryExpression query)
    {
        IEnumerable<string> names = query.Properties is null ? [] : query.Properties.PropertyNames;
        var everything = query.Properties is null or { AllProperties: true };
        var parts = EntityFilters.Entity;
        if (everything || query.AttributeQuery is not null || names.Contains("Attributes"))
            parts |= EntityFilters.Attributes;
        if (everything || query.RelationshipQuery is not null || names.Any(n => n.EndsWith("Relationships", StringComparison.Ordinal)))
            parts |= EntityFilters.Relationships;
        return parts;
    }

    private static EntityMetadata Cut(EntityMetadata table, EntityQueryExpression query) => table
        .With(nameof(EntityMetadata.Attributes), DefinitionFilter.Keep(query.AttributeQuery, table.Attributes))
        .With(nameof(EntityMetadata.OneToManyRelationships), DefinitionFilter.Keep(query.RelationshipQuery, table.OneToManyRelationships))
        .With(nameof(EntityMetadata.ManyToOneRelationships), DefinitionFilter.Keep(query.RelationshipQuery, table.ManyToOneRelationships))
        .With(nameof(EntityMetadata.ManyToManyRelationships), DefinitionFilter.Keep(query.RelationshipQuery, table.ManyToManyRelationships));
}
