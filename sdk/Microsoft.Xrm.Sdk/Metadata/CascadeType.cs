using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What a change of the parent row does to its children.</summary>
[DataContract(Name = "CascadeType", Namespace = ContractNamespaces.Metadata2011)]
public enum CascadeType
{
    [EnumMember]
    NoCascade = 0,

    [EnumMember]
    Cascade = 1,

    [EnumMember]
    Active = 2,

    [EnumMember]
    UserOwned = 3,

    [EnumMember]
    RemoveLink = 4,

    [EnumMember]
    Restrict = 5,
}
