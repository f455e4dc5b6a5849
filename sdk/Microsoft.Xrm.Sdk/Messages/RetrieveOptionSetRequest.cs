using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Retrieves the definition of a global choice.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveOptionSetRequest : OrganizationRequest
{
    public RetrieveOptionSetRequest() : base("RetrieveOptionSet")
    {
    }

    public string Name { get => Parameter<string>(); set => SetParameter(value); }

    public Guid MetadataId { get => Parameter<Guid>(); set => SetParameter(value); }

    public bool RetrieveAsIfPublished { get => Parameter<bool>(); set => SetParameter(value); }
}
