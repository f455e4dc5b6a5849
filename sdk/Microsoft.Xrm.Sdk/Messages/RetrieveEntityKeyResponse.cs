using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the RetrieveEntityKey message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveEntityKeyResponse : OrganizationResponse
{
    public EntityKeyMetadata EntityKeyMetadata => Result<EntityKeyMetadata>();
}
