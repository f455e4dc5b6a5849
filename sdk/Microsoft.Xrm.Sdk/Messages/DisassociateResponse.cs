using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the Disassociate message answers.</summary>
[DataContract(Namespace = ContractNamespaces.Contracts2011)]
public sealed class DisassociateResponse : OrganizationResponse;
