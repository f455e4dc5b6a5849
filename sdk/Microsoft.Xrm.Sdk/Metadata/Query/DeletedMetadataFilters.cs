using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>The kinds of deleted definitions to report.</summary>
[Flags]
[DataContract(Name = "DeletedMetadataFilters", Namespace = ContractNamespaces.MetadataQuery2011)]
public enum DeletedMetadataFilters
{
    [EnumMember]
    Entity = 1,

    [EnumMember]
    Attribute = 2,

    [EnumMember]
    Relationship = 4,

    [EnumMember]
    Label = 8,

    [EnumMember]
    OptionSet = 16,

    [EnumMember]
    Default = 1,

    [EnumMember]
    All = 31,
}
