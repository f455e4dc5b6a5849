using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The columns of an alternate key with their values.</summary>
[CollectionDataContract(Name = "KeyAttributeCollection", Namespace = ContractNamespaces.Contracts71)]
public sealed class KeyAttributeCollection : DataCollection<string, object>
{
    public KeyAttributeCollection()
    {
    }

    internal KeyAttributeCollection(IDictionary<string, object> collection) : base(collection)
    {
    }
}
