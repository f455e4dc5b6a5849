using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>How far the index of an alternate key is built.</summary>
[DataContract(Name = "EntityKeyIndexStatus", Namespace = ContractNamespaces.Contracts71)]
public enum EntityKeyIndexStatus
{
    [EnumMember]
    Pending = 0,

    [EnumMember]
    InProgress = 1,

    [EnumMember]
    Active = 2,

    [EnumMember]
    Failed = 3,
}
