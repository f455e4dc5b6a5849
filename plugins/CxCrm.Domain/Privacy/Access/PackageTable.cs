using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Domain.Privacy.Access;

/// <summary>The records of one table that are about a person.</summary>
[DataContract]
public sealed class PackageTable
{
    [DataMember(Name = "table", Order = 1)]
    public string Name { get; set; } = "";

    [DataMember(Name = "label", Order = 2)]
    public string Label { get; set; } = "";

    [DataMember(Name = "records", Order = 3)]
    public List<PackageRecord> Records { get; set; } = [];
}
