using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the RetrieveOptionSet message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveOptionSetResponse : OrganizationResponse
{
    public OptionSetMetadataBase OptionSetMetadata => Result<OptionSetMetadataBase>();
}
