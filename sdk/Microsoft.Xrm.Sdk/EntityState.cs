using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a change tracker knows of a row.</summary>
[DataContract(Name = "EntityState", Namespace = ContractNamespaces.Contracts2011)]
public enum EntityState
{
    [EnumMember]
    Unchanged = 0,

    [EnumMember]
    Created = 1,

    [EnumMember]
    Changed = 2,
}
