using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Culture;

/// <summary>How far training has reached, by level and by unit. Version 1.</summary>
[DataContract]
internal sealed class CoverageDocument
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "championShare", Order = 2)]
    public decimal ChampionShare { get; set; }

    [DataMember(Name = "levels", Order = 3)]
    public List<CoverageLine> Levels { get; set; } = [];

    [DataMember(Name = "units", Order = 4)]
    public List<CoverageLine> Units { get; set; } = [];
}
