using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A list of references to rows.</summary>
[CollectionDataContract(Name = "EntityReferenceCollection", Namespace = ContractNamespaces.Contracts2011)]
public sealed class EntityReferenceCollection : DataCollection<EntityReference>
{
    public EntityReferenceCollection()
    {
    }

    public EntityReferenceCollection(IList<EntityReference> list) : base(list)
    {
    }
}
