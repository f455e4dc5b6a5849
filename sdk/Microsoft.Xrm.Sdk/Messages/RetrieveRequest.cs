using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Retrieves a row.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveRequest : OrganizationRequest
{
    public RetrieveRequest() : base("Retrieve")
    {
    }

    public EntityReference Target { get => Parameter<EntityReference>(); set => SetParameter(value); }

    public ColumnSet ColumnSet { get => Parameter<ColumnSet>(); set => SetParameter(value); }

    public RelationshipQueryCollection RelatedEntitiesQuery { get => Parameter<RelationshipQueryCollection>(); set => SetParameter(value); }

    public bool ReturnNotifications { get => Parameter<bool>(); set => SetParameter(value); }
}
