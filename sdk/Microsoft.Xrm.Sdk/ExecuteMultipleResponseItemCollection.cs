using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What an ExecuteMultiple reports, by the index of the request.</summary>
[CollectionDataContract(Name = "OrganizationResponseCollection", Namespace = ContractNamespaces.Contracts2012)]
public sealed class ExecuteMultipleResponseItemCollection : DataCollection<ExecuteMultipleResponseItem>
{
    public ExecuteMultipleResponseItemCollection()
    {
    }
}
