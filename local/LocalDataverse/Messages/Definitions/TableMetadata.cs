using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Messages.Definitions;

/// <summary>A table of the catalog as the SDK defines it (Microsoft Learn: EntityMetadata).</summary>
internal static class TableMetadata
{
    public static EntityMetadata Of(TableDefinition table, MetadataCatalog catalog, EntityFilters parts)
    {
        var definition = Facts(table);
        if (parts.HasFlag(EntityFilters.Attributes))
            definition.With(nameof(EntityMetadata.Attributes), table.Columns.Select(c => ColumnMetadata.Of(table, c)).ToArray());
        if (parts.HasFlag(EntityFilters.Relationships))
            AddRelationships(definition, table, catalog);
        return definition;
    }

    private static EntityMetadata Facts(TableDefinition table)
    {
        var definition = new EntityMetadata
        {
            LogicalName = table.LogicalName,
            SchemaName = table.SchemaName,
            EntitySetName = table.EntitySetName,
            LogicalCollectionName = table.EntitySetName,
            DisplayName = Definition.Label(table.Labels),
            DisplayCollectionName = Definition.Label(table.PluralLabels),
            OwnershipType = OwnershipOf(table),
            IsActivity = table.IsActivity,
            HasNotes = table.HasNotes,
            HasActivities = table.HasActivities,
            IsAuditEnabled = new BooleanManagedProperty(table.IsAudited),
            MetadataId = NameBasedGuid.Of("table", table.LogicalName),
        };
        return definition
            .With(nameof(EntityMetadata.ObjectTypeCode), table.ObjectTypeCode)
            .With(nameof(EntityMetadata.PrimaryIdAttribute), table.PrimaryId)
            .With(nameof(EntityMetadata.PrimaryNameAttribute), table.PrimaryName)
            .With(nameof(EntityMetadata.IsCustomEntity), table.IsCustom)
            .With(nameof(EntityMetadata.IsIntersect), table.IsIntersect)
            .With(nameof(EntityMetadata.IsLogicalEntity), table.IsView)
            .With(nameof(EntityMetadata.IsOptimisticConcurrencyEnabled), table.Column("versionnumber") is not null)
            .With(nameof(EntityMetadata.Keys), table.Keys.Select(k => Key(table, k)).ToArray());
    }

    private static void AddRelationships(EntityMetadata definition, TableDefinition table, MetadataCatalog catalog) => definition
        .With(nameof(EntityMetadata.ManyToOneRelationships), catalog.LookupsOf(table.LogicalName).Select(RelationshipMetadata.Of).ToArray())
        .With(nameof(EntityMetadata.OneToManyRelationships), catalog.ReferencesTo(table.LogicalName).Select(RelationshipMetadata.Of).ToArray())
        .With(
            nameof(EntityMetadata.ManyToManyRelationships),
            catalog.ManyToMany.Where(m => m.FirstTable == table.LogicalName || m.SecondTable == table.LogicalName).Select(RelationshipMetadata.Of).ToArray());

    private static EntityKeyMetadata Key(TableDefinition table, KeyDefinition key) =>
        new EntityKeyMetadata { LogicalName = key.LogicalName, SchemaName = key.SchemaName, KeyAttributes = [.. key.Columns] }
            .With(nameof(EntityKeyMetadata.EntityLogicalName), table.LogicalName)
            .With(nameof(EntityKeyMetadata.EntityKeyIndexStatus), EntityKeyIndexStatus.Active);

    private static OwnershipTypes OwnershipOf(TableDefinition table) => table.Ownership switch
    {
        OwnershipType.User => OwnershipTypes.UserOwned,
        OwnershipType.Organization => OwnershipTypes.OrganizationOwned,
        OwnershipType.BusinessUnit => OwnershipTypes.BusinessOwned,
        _ => OwnershipTypes.None,
    };
}
