using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Queries definitions, or what changed in them since a stamp.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveMetadataChangesRequest : OrganizationRequest
{
    public RetrieveMetadataChangesRequest() : base("RetrieveMetadataChanges")
    {
    }

    public EntityQueryExpression Query { get => Parameter<EntityQueryExpression>(); set => SetParameter(value); }

    public DeletedMetadataFilters DeletedMetadataFilters { get => Parameter<DeletedMetadataFilters>(); set => SetParameter(value); }

    public string ClientVersionStamp { get => Parameter<string>(); set => SetParameter(value); }

    public bool RetrieveAllSettings { get => Parameter<bool>(); set => SetParameter(value); }
}
