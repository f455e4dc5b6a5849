using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the RetrieveMetadataChanges message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveMetadataChangesResponse : OrganizationResponse
{
    public EntityMetadataCollection EntityMetadata => Result<EntityMetadataCollection>();

    public DeletedMetadataCollection DeletedMetadata => Result<DeletedMetadataCollection>();

    public string ServerVersionStamp => Result<string>();
}
