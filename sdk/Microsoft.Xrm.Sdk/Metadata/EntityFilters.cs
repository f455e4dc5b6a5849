using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The parts of a table definition to retrieve.</summary>
[Flags]
[DataContract(Name = "EntityFilters", Namespace = ContractNamespaces.Metadata2011)]
public enum EntityFilters
{
    [EnumMember]
    Entity = 1,

    [EnumMember]
    Attributes = 2,

    [EnumMember]
    Privileges = 4,

    [EnumMember]
    Relationships = 8,

    [EnumMember]
    Default = 1,

    [EnumMember]
    All = 15,
}
