using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How the menu of related rows is named.</summary>
[DataContract(Name = "AssociatedMenuBehavior", Namespace = ContractNamespaces.Metadata2011)]
public enum AssociatedMenuBehavior
{
    [EnumMember]
    UseCollectionName = 0,

    [EnumMember]
    UseLabel = 1,

    [EnumMember]
    DoNotDisplay = 2,
}
