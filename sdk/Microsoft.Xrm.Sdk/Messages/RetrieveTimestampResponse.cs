using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the RetrieveTimestamp message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveTimestampResponse : OrganizationResponse
{
    public string Timestamp => Result<string>();
}
