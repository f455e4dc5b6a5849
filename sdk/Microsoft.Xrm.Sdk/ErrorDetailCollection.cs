using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a fault tells beyond its message and code.</summary>
[CollectionDataContract(Name = "ErrorDetailCollection", Namespace = ContractNamespaces.Contracts2011)]
public sealed class ErrorDetailCollection : DataCollection<string, object>
{
    public ErrorDetailCollection()
    {
    }
}
