using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the Upsert message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class UpsertResponse : OrganizationResponse
{
    public bool RecordCreated => Result<bool>();

    public EntityReference Target => Result<EntityReference>();
}
