using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The responses of a transaction, in the order of its requests.</summary>
[CollectionDataContract(Name = "OrganizationResponseCollection", Namespace = ContractNamespaces.Contracts71)]
public sealed class OrganizationResponseCollection : DataCollection<OrganizationResponse>
{
    public OrganizationResponseCollection()
    {
    }
}
