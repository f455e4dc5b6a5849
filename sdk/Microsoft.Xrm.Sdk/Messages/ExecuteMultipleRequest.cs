using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Executes requests one after another, each for itself.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class ExecuteMultipleRequest : OrganizationRequest
{
    public ExecuteMultipleRequest() : base("ExecuteMultiple")
    {
    }

    public OrganizationRequestCollection Requests { get => Parameter<OrganizationRequestCollection>(); set => SetParameter(value); }

    public ExecuteMultipleSettings Settings { get => Parameter<ExecuteMultipleSettings>(); set => SetParameter(value); }
}
