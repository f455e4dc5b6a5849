using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The order in which managed properties are evaluated.</summary>
[DataContract(Name = "ManagedPropertyEvaluationPriority", Namespace = ContractNamespaces.Metadata2011)]
public enum ManagedPropertyEvaluationPriority
{
    [EnumMember]
    None = 0,

    [EnumMember]
    Low = 1,

    [EnumMember]
    Normal = 2,

    [EnumMember]
    High = 3,

    [EnumMember]
    Essential = 4,
}
