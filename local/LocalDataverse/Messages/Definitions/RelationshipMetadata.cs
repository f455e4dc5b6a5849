using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Messages.Definitions;

/// <summary>Relationships of the catalog as the SDK defines them.</summary>
internal static class RelationshipMetadata
{
    public static OneToManyRelationshipMetadata Of(RelationshipDefinition relationship) => new()
    {
        SchemaName = relationship.SchemaName,
        ReferencedEntity = relationship.ReferencedTable,
        ReferencedAttribute = relationship.ReferencedColumn,
        ReferencingEntity = relationship.ReferencingTable,
        ReferencingAttribute = relationship.ReferencingColumn,
        ReferencedEntityNavigationPropertyName = relationship.ReferencedNavigation,
        ReferencingEntityNavigationPropertyName = relationship.ReferencingNavigation,
        MetadataId = NameBasedGuid.Of("relationship", relationship.SchemaName),
        CascadeConfiguration = new CascadeConfiguration
        {
            Assign = Cascade(relationship.OnAssign),
            Delete = Cascade(relationship.OnDelete),
            Merge = Cascade(relationship.OnMerge),
            Reparent = Cascade(relationship.OnReparent),
            Share = Cascade(relationship.OnShare),
            Unshare = Cascade(relationship.OnUnshare),
        },
    };

    public static ManyToManyRelationshipMetadata Of(ManyToManyDefinition pairs) => new()
    {
        SchemaName = pairs.SchemaName,
        Entity1LogicalName = pairs.FirstTable,
        Entity1IntersectAttribute = pairs.FirstColumn,
        Entity2LogicalName = pairs.SecondTable,
        Entity2IntersectAttribute = pairs.SecondColumn,
        IntersectEntityName = pairs.IntersectTable,
        MetadataId = NameBasedGuid.Of("relationship", pairs.SchemaName),
    };

    private static CascadeType Cascade(CascadeAction action) => action switch
    {
        CascadeAction.Cascade => CascadeType.Cascade,
        CascadeAction.Active => CascadeType.Active,
        CascadeAction.UserOwned => CascadeType.UserOwned,
        CascadeAction.RemoveLink => CascadeType.RemoveLink,
        CascadeAction.Restrict => CascadeType.Restrict,
        _ => CascadeType.NoCascade,
    };
}
