using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a write does about a row version that differs. "Optimistic concurrency", Microsoft Learn.</summary>
[DataContract(Name = "ConcurrencyBehavior", Namespace = ContractNamespaces.Contracts71)]
public enum ConcurrencyBehavior
{
    [EnumMember]
    Default = 0,

    [EnumMember]
    IfRowVersionMatches = 1,

    [EnumMember]
    AlwaysOverwrite = 2,
}
