using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The group of the menu that related rows stand in.</summary>
[DataContract(Name = "AssociatedMenuGroup", Namespace = ContractNamespaces.Metadata2011)]
public enum AssociatedMenuGroup
{
    [EnumMember]
    Details = 0,

    [EnumMember]
    Sales = 1,

    [EnumMember]
    Service = 2,

    [EnumMember]
    Marketing = 3,
}
