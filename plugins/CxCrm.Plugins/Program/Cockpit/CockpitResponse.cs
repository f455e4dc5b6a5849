using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>Response over the latest 90 days; at most the latest 5,000 invitations.</summary>
[DataContract]
public sealed class CockpitResponse
{
    /// <summary>Those whom the surveys were meant for: invited and left out together.</summary>
    [DataMember(Name = "eligible", Order = 0)]
    public int Eligible { get; set; }

    /// <summary>Those who were asked.</summary>
    [DataMember(Name = "invited", Order = 1)]
    public int Invited { get; set; }

    [DataMember(Name = "answered", Order = 2)]
    public int Answered { get; set; }

    /// <summary>Per cent of those invited; null when nobody was.</summary>
    [DataMember(Name = "rate", Order = 3)]
    public decimal? Rate { get; set; }

    /// <summary>Lower end of the 95 % interval.</summary>
    [DataMember(Name = "low", Order = 4)]
    public decimal? Low { get; set; }

    /// <summary>Upper end of the 95 % interval.</summary>
    [DataMember(Name = "high", Order = 5)]
    public decimal? High { get; set; }

    /// <summary>Those who were not asked, and why.</summary>
    [DataMember(Name = "excluded", Order = 6)]
    public List<CockpitExclusion> Excluded { get; set; } = [];
}
