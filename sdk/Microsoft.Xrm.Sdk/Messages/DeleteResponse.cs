using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the Delete message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class DeleteResponse : OrganizationResponse;
