using System.Runtime.Serialization;

namespace CxCrm.Plugins.Culture;

/// <summary>A level or unit.</summary>
[DataContract]
internal sealed class CoverageLine
{
    /// <summary>leaders or staff, or the unit's id.</summary>
    [DataMember(Name = "code", Order = 1)]
    public string Code { get; set; } = "";

    [DataMember(Name = "name", Order = 2)]
    public string Name { get; set; } = "";

    /// <summary>0 where it is not known.</summary>
    [DataMember(Name = "headcount", Order = 3)]
    public int Headcount { get; set; }

    [DataMember(Name = "attended", Order = 4)]
    public int Attended { get; set; }

    /// <summary>Per cent.</summary>
    [DataMember(Name = "share", Order = 5, EmitDefaultValue = false)]
    public decimal? Share { get; set; }

    /// <summary>Somebody, but no more than the champions, took part.</summary>
    [DataMember(Name = "onlyChampions", Order = 6)]
    public bool OnlyChampions { get; set; }
}
