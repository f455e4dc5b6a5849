using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the RetrieveAllEntities message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveAllEntitiesResponse : OrganizationResponse
{
    public EntityMetadata[] EntityMetadata => Result<EntityMetadata[]>();

    public string Timestamp => Result<string>();
}
