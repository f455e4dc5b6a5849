using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The requests that are executed together, in their order.</summary>
[CollectionDataContract(Name = "OrganizationRequestCollection", Namespace = ContractNamespaces.Contracts2012)]
public sealed class OrganizationRequestCollection : DataCollection<OrganizationRequest>
{
    public OrganizationRequestCollection()
    {
    }
}
