using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Retrieves the definition of a column.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveAttributeRequest : OrganizationRequest
{
    public RetrieveAttributeRequest() : base("RetrieveAttribute")
    {
    }

    public string EntityLogicalName { get => Parameter<string>(); set => SetParameter(value); }

    public string LogicalName { get => Parameter<string>(); set => SetParameter(value); }

    public int ColumnNumber { get => Parameter<int>(); set => SetParameter(value); }

    public Guid MetadataId { get => Parameter<Guid>(); set => SetParameter(value); }

    public bool RetrieveAsIfPublished { get => Parameter<bool>(); set => SetParameter(value); }
}
