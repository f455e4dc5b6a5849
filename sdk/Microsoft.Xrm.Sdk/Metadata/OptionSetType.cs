using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The kind of a choice.</summary>
[DataContract(Name = "OptionSetType", Namespace = ContractNamespaces.Metadata2011)]
public enum OptionSetType
{
    [EnumMember]
    Picklist = 0,

    [EnumMember]
    State = 1,

    [EnumMember]
    Status = 2,

    [EnumMember]
    Boolean = 3,
}
