using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The images of a step by their alias.</summary>
[CollectionDataContract(Name = "EntityImageCollection", Namespace = ContractNamespaces.Contracts2011)]
public class EntityImageCollection : DataCollection<string, Entity>
{
    public EntityImageCollection()
    {
    }

    protected internal EntityImageCollection(IDictionary<string, Entity> collection) : base(collection)
    {
    }
}
