using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the Retrieve message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class RetrieveResponse : OrganizationResponse
{
    public Entity Entity => Result<Entity>();

    public object Notifications => Result<object>();
}
