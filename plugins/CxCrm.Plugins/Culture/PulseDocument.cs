using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Culture;

/// <summary>The result of a pulse, version 1. Nothing is shown before it is closed, no group under the smallest size, and none that could be found by subtracting.</summary>
[DataContract]
internal sealed class PulseDocument
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "state", Order = 2)]
    public string State { get; set; } = "";

    [DataMember(Name = "n", Order = 3, EmitDefaultValue = false)]
    public int? N { get; set; }

    [DataMember(Name = "enps", Order = 4, EmitDefaultValue = false)]
    public decimal? Enps { get; set; }

    [DataMember(Name = "low", Order = 5, EmitDefaultValue = false)]
    public decimal? Low { get; set; }

    [DataMember(Name = "high", Order = 6, EmitDefaultValue = false)]
    public decimal? High { get; set; }

    [DataMember(Name = "smallestGroup", Order = 7)]
    public int SmallestGroup { get; set; }

    [DataMember(Name = "groups", Order = 8)]
    public List<PulseGroupResult> Groups { get; set; } = [];

    /// <summary>How many are not shown.</summary>
    [DataMember(Name = "hiddenGroups", Order = 9)]
    public int HiddenGroups { get; set; }
}
