using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Deletes a row.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class DeleteRequest : OrganizationRequest
{
    public DeleteRequest() : base("Delete")
    {
    }

    public EntityReference Target { get => Parameter<EntityReference>(); set => SetParameter(value); }

    public ConcurrencyBehavior ConcurrencyBehavior { get => Parameter<ConcurrencyBehavior>(); set => SetParameter(value); }
}
