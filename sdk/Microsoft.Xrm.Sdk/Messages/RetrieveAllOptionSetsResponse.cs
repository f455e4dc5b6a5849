using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the RetrieveAllOptionSets message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveAllOptionSetsResponse : OrganizationResponse
{
    public OptionSetMetadataBase[] OptionSetMetadata => Result<OptionSetMetadataBase[]>();
}
