using System.Runtime.Serialization;

namespace CxCrm.Plugins.Voice.View;

/// <summary>A driver of the latest analysis, shares in per cent.</summary>
[DataContract]
internal sealed class VoiceDriver
{
    [DataMember(Name = "code", Order = 1)]
    public string Code { get; set; } = "";

    [DataMember(Name = "name", Order = 2)]
    public string Name { get; set; } = "";

    /// <summary>functional or emotional.</summary>
    [DataMember(Name = "group", Order = 3)]
    public string Group { get; set; } = "";

    [DataMember(Name = "n", Order = 4)]
    public int N { get; set; }

    [DataMember(Name = "importance", Order = 5)]
    public decimal? Importance { get; set; }

    [DataMember(Name = "low", Order = 6)]
    public decimal? Low { get; set; }

    [DataMember(Name = "high", Order = 7)]
    public decimal? High { get; set; }

    [DataMember(Name = "relativeWeight", Order = 8)]
    public decimal? RelativeWeight { get; set; }

    [DataMember(Name = "performance", Order = 9)]
    public decimal? Performance { get; set; }

    /// <summary>concentrateHere, keepUp, lowPriority or possibleOverkill.</summary>
    [DataMember(Name = "quadrant", Order = 10, EmitDefaultValue = false)]
    public string? Quadrant { get; set; }

    /// <summary>Whether other drivers say nearly the same.</summary>
    [DataMember(Name = "collinear", Order = 11)]
    public bool IsCollinear { get; set; }
}
