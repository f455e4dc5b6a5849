using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Unlinks rows.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class DisassociateRequest : OrganizationRequest
{
    public DisassociateRequest() : base("Disassociate")
    {
    }

    public EntityReference Target { get => Parameter<EntityReference>(); set => SetParameter(value); }

    public Relationship Relationship { get => Parameter<Relationship>(); set => SetParameter(value); }

    public EntityReferenceCollection RelatedEntities { get => Parameter<EntityReferenceCollection>(); set => SetParameter(value); }
}
