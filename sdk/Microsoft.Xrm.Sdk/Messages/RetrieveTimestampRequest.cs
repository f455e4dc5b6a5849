using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Retrieves the stamp of the current definitions.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveTimestampRequest : OrganizationRequest
{
    public RetrieveTimestampRequest() : base("RetrieveTimestamp")
    {
    }
}
