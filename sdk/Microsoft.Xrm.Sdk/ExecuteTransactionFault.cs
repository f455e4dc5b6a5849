using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The fault that rolled a transaction back.</summary>
[DataContract(Name = "ExecuteTransactionFault", Namespace = ContractNamespaces.Contracts71)]
public sealed class ExecuteTransactionFault : OrganizationServiceFault
{
    /// <summary>The place of the request that failed, from 0.</summary>
    [DataMember]
    public int FaultedRequestIndex { get; set; }
}
