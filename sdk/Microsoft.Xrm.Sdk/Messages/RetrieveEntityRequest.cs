using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Retrieves the definition of a table.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveEntityRequest : OrganizationRequest
{
    public RetrieveEntityRequest() : base("RetrieveEntity")
    {
    }

    public EntityFilters EntityFilters { get => Parameter<EntityFilters>(); set => SetParameter(value); }

    public string LogicalName { get => Parameter<string>(); set => SetParameter(value); }

    public Guid MetadataId { get => Parameter<Guid>(); set => SetParameter(value); }

    public bool RetrieveAsIfPublished { get => Parameter<bool>(); set => SetParameter(value); }
}
