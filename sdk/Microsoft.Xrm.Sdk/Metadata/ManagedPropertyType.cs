using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What a managed property governs.</summary>
[DataContract(Name = "ManagedPropertyType", Namespace = ContractNamespaces.Metadata2011)]
public enum ManagedPropertyType
{
    [EnumMember]
    Operation = 0,

    [EnumMember]
    Attribute = 1,

    [EnumMember]
    CustomEvaluator = 2,

    [EnumMember]
    Custom = 3,
}
