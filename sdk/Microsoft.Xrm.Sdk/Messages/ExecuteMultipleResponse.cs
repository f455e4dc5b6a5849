using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the ExecuteMultiple message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class ExecuteMultipleResponse : OrganizationResponse
{
    public bool IsFaulted => Result<bool>();

    public ExecuteMultipleResponseItemCollection Responses => Result<ExecuteMultipleResponseItemCollection>();
}
