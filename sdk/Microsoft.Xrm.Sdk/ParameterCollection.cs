using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The named parameters of a request, a response or a step.</summary>
[CollectionDataContract(Name = "ParameterCollection", Namespace = ContractNamespaces.Contracts2011)]
public class ParameterCollection : DataCollection<string, object>
{
    public ParameterCollection()
    {
    }

    protected ParameterCollection(IDictionary<string, object> collection) : base(collection)
    {
    }

    public void AddOrUpdateIfNotNull(string key, object obj)
    {
        if (obj != null)
            this[key] = obj;
    }
}
