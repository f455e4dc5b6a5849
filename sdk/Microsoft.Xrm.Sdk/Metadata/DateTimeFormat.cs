using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Whether a date shows its time.</summary>
[DataContract(Name = "DateTimeFormat", Namespace = ContractNamespaces.Metadata2011)]
public enum DateTimeFormat
{
    [EnumMember]
    DateOnly = 0,

    [EnumMember]
    DateAndTime = 1,
}
