using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Tables found by a metadata query.</summary>
[CollectionDataContract(Name = "EntityMetadataCollection", Namespace = ContractNamespaces.Contracts2011)]
public sealed class EntityMetadataCollection : DataCollection<EntityMetadata>
{
    public EntityMetadataCollection()
    {
    }
}
