using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The columns of a row by logical name; a column that is absent was not asked for or has no value.</summary>
[CollectionDataContract(Name = "AttributeCollection", Namespace = ContractNamespaces.Contracts2011)]
public sealed class AttributeCollection : DataCollection<string, object>
{
    public AttributeCollection()
    {
    }

    internal AttributeCollection(IDictionary<string, object> collection) : base(collection)
    {
    }
}
