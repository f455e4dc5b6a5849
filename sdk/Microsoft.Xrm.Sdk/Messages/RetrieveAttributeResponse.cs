using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the RetrieveAttribute message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveAttributeResponse : OrganizationResponse
{
    public AttributeMetadata AttributeMetadata => Result<AttributeMetadata>();
}
