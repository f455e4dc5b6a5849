using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Whether a column must have a value.</summary>
[DataContract(Name = "AttributeRequiredLevel", Namespace = ContractNamespaces.Metadata2011)]
public enum AttributeRequiredLevel
{
    [EnumMember]
    None = 0,

    [EnumMember]
    SystemRequired = 1,

    [EnumMember]
    ApplicationRequired = 2,

    [EnumMember]
    Recommended = 3,
}
