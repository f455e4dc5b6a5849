using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Creates a row, with its related rows if it has any.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class CreateRequest : OrganizationRequest
{
    public CreateRequest() : base("Create")
    {
    }

    public Entity Target { get => Parameter<Entity>(); set => SetParameter(value); }
}
