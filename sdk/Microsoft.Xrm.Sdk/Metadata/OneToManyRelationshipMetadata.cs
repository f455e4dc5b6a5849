using System.Collections.ObjectModel;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a one-to-many relationship.</summary>
[DataContract(Name = "OneToManyRelationshipMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class OneToManyRelationshipMetadata : RelationshipMetadataBase
{
    public OneToManyRelationshipMetadata() : base(RelationshipType.OneToManyRelationship)
    {
    }

    [DataMember]
    public AssociatedMenuConfiguration AssociatedMenuConfiguration { get; set; }

    [DataMember]
    public CascadeConfiguration CascadeConfiguration { get; set; }

    [DataMember]
    public string ReferencedAttribute { get; set; }

    [DataMember]
    public string ReferencedEntity { get; set; }

    [DataMember]
    public string ReferencingAttribute { get; set; }

    [DataMember]
    public string ReferencingEntity { get; set; }

    /// <summary>Whether the hierarchical conditions (under, above) follow this relationship.</summary>
    [DataMember]
    public bool? IsHierarchical { get; set; }

    [DataMember]
    public string EntityKey { get; set; }

    [DataMember]
    public Collection<RelationshipAttribute> RelationshipAttributes { get; set; }

    [DataMember]
    public bool? IsRelationshipAttributeDenormalized { get; set; }

    [DataMember]
    public string ReferencedEntityNavigationPropertyName { get; set; }

    [DataMember]
    public string ReferencingEntityNavigationPropertyName { get; set; }

    [DataMember]
    public int? RelationshipBehavior { get; set; }

    [DataMember]
    public bool? IsDenormalizedLookup { get; set; }

    [DataMember]
    public string DenormalizedAttributeName { get; set; }
}
