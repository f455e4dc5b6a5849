using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Updates the row that the target addresses, or creates it.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class UpsertRequest : OrganizationRequest
{
    public UpsertRequest() : base("Upsert")
    {
    }

    public Entity Target { get => Parameter<Entity>(); set => SetParameter(value); }
}
