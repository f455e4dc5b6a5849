using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the ExecuteTransaction message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class ExecuteTransactionResponse : OrganizationResponse
{
    public OrganizationResponseCollection Responses => Result<OrganizationResponseCollection>();
}
