using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>The part of a date that rows are grouped by.</summary>
[DataContract(Name = "DateTimeGroupingType", Namespace = ContractNamespaces.Contracts2011)]
public enum XrmDateTimeGrouping
{
    [EnumMember]
    None = 0,

    [EnumMember]
    Day = 1,

    [EnumMember]
    Week = 2,

    [EnumMember]
    Month = 3,

    [EnumMember]
    Quarter = 4,

    [EnumMember]
    Year = 5,

    [EnumMember]
    FiscalPeriod = 6,

    [EnumMember]
    FiscalYear = 7,
}
