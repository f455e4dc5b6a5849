using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the Create message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class CreateResponse : OrganizationResponse
{
    /// <summary>The primary key of the new row.</summary>
    public Guid id => Result<Guid>();
}
