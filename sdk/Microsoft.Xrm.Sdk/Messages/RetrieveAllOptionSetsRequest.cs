using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Retrieves the definitions of all global choices.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveAllOptionSetsRequest : OrganizationRequest
{
    public RetrieveAllOptionSetsRequest() : base("RetrieveAllOptionSets")
    {
    }

    public bool RetrieveAsIfPublished { get => Parameter<bool>(); set => SetParameter(value); }
}
