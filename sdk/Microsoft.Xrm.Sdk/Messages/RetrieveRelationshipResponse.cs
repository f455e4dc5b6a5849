using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the RetrieveRelationship message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveRelationshipResponse : OrganizationResponse
{
    public RelationshipMetadataBase RelationshipMetadata => Result<RelationshipMetadataBase>();
}
