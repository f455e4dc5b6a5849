using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Retrieves the definition of an alternate key.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveEntityKeyRequest : OrganizationRequest
{
    public RetrieveEntityKeyRequest() : base("RetrieveEntityKey")
    {
    }

    public Guid MetadataId { get => Parameter<Guid>(); set => SetParameter(value); }

    public string LogicalName { get => Parameter<string>(); set => SetParameter(value); }

    public string EntityLogicalName { get => Parameter<string>(); set => SetParameter(value); }

    public bool RetrieveAsIfPublished { get => Parameter<bool>(); set => SetParameter(value); }
}
