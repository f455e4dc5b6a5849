using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Retrieves the definitions of all tables.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveAllEntitiesRequest : OrganizationRequest
{
    public RetrieveAllEntitiesRequest() : base("RetrieveAllEntities")
    {
    }

    public EntityFilters EntityFilters { get => Parameter<EntityFilters>(); set => SetParameter(value); }

    public bool RetrieveAsIfPublished { get => Parameter<bool>(); set => SetParameter(value); }
}
