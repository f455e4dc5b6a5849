using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Updates the columns that the target holds.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class UpdateRequest : OrganizationRequest
{
    public UpdateRequest() : base("Update")
    {
    }

    public Entity Target { get => Parameter<Entity>(); set => SetParameter(value); }

    public ConcurrencyBehavior ConcurrencyBehavior { get => Parameter<ConcurrencyBehavior>(); set => SetParameter(value); }
}
