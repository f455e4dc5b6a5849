using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Executes requests in one transaction.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class ExecuteTransactionRequest : OrganizationRequest
{
    public ExecuteTransactionRequest() : base("ExecuteTransaction")
    {
    }

    public OrganizationRequestCollection Requests { get => Parameter<OrganizationRequestCollection>(); set => SetParameter(value); }

    public bool? ReturnResponses { get => Parameter<bool?>(); set => SetParameter(value); }
}
