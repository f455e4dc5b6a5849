using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The texts of a label, one per language.</summary>
[CollectionDataContract(Name = "LocalizedLabelCollection", Namespace = ContractNamespaces.Contracts2011)]
public sealed class LocalizedLabelCollection : DataCollection<LocalizedLabel>
{
    public LocalizedLabelCollection()
    {
    }

    public LocalizedLabelCollection(IList<LocalizedLabel> list) : base(list)
    {
    }
}
