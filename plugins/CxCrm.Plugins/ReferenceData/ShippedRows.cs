using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>The rows that the solution shipped to one table, version 1.</summary>
[DataContract]
internal sealed class ShippedRows
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "rows", Order = 2)]
    public List<ShippedRow> Rows { get; set; } = [];
}
