using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The value of a choices column: the set of options chosen.</summary>
[CollectionDataContract(Name = "OptionSetValueCollection", Namespace = ContractNamespaces.Contracts90)]
public sealed class OptionSetValueCollection : DataCollection<OptionSetValue>
{
    public OptionSetValueCollection()
    {
    }

    public OptionSetValueCollection(IList<OptionSetValue> list) : base(list)
    {
    }
}
