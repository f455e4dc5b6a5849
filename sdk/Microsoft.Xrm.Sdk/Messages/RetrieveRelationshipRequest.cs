using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Retrieves the definition of a relationship.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveRelationshipRequest : OrganizationRequest
{
    public RetrieveRelationshipRequest() : base("RetrieveRelationship")
    {
    }

    public Guid MetadataId { get => Parameter<Guid>(); set => SetParameter(value); }

    public string Name { get => Parameter<string>(); set => SetParameter(value); }

    public bool RetrieveAsIfPublished { get => Parameter<bool>(); set => SetParameter(value); }
}
