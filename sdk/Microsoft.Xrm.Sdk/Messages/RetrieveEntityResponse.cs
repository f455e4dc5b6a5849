using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the RetrieveEntity message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveEntityResponse : OrganizationResponse
{
    public EntityMetadata EntityMetadata => Result<EntityMetadata>();
}
