using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Voice.View;

/// <summary>The latest driver analysis of the metric.</summary>
[DataContract]
internal sealed class VoiceDrivers
{
    [DataMember(Name = "run", Order = 1)]
    public string Run { get; set; } = "";

    [DataMember(Name = "calculatedOn", Order = 2, EmitDefaultValue = false)]
    public string? CalculatedOn { get; set; }

    [DataMember(Name = "n", Order = 3)]
    public int N { get; set; }

    [DataMember(Name = "rSquared", Order = 4)]
    public decimal? RSquared { get; set; }

    [DataMember(Name = "functional", Order = 5)]
    public decimal? Functional { get; set; }

    [DataMember(Name = "emotional", Order = 6)]
    public decimal? Emotional { get; set; }

    [DataMember(Name = "drivers", Order = 7)]
    public List<VoiceDriver> Drivers { get; set; } = [];
}
