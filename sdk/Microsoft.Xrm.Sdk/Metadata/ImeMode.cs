using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How the input method editor behaves in a column.</summary>
[DataContract(Name = "ImeMode", Namespace = ContractNamespaces.Metadata2011)]
public enum ImeMode
{
    [EnumMember]
    Auto = 0,

    [EnumMember]
    Inactive = 1,

    [EnumMember]
    Active = 2,

    [EnumMember]
    Disabled = 3,
}
