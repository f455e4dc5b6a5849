using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How a relationship takes part in security.</summary>
[Flags]
[DataContract(Name = "SecurityTypes", Namespace = ContractNamespaces.Metadata2011)]
public enum SecurityTypes
{
    [EnumMember]
    None = 0,

    [EnumMember]
    Append = 1,

    [EnumMember]
    ParentChild = 2,

    [EnumMember]
    Pointer = 4,

    [EnumMember]
    Inheritance = 8,
}
