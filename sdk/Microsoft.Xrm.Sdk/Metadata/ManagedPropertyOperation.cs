using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The operations that a managed property governs.</summary>
[DataContract(Name = "ManagedPropertyOperation", Namespace = ContractNamespaces.Metadata2011)]
public enum ManagedPropertyOperation
{
    [EnumMember]
    None = 0,

    [EnumMember]
    Create = 1,

    [EnumMember]
    Update = 2,

    [EnumMember]
    Delete = 4,

    [EnumMember]
    CreateUpdate = 3,

    [EnumMember]
    UpdateDelete = 6,

    [EnumMember]
    All = 7,
}
