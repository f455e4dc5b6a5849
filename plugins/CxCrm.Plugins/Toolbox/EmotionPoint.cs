using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Satisfaction with a touchpoint over the last twelve months: mean on a scale of 1 to 5 with its 95 % interval and the number of answers.</summary>
[DataContract]
internal sealed class EmotionPoint
{
    [DataMember(Name = "value", Order = 1)]
    public double Value { get; set; }

    [DataMember(Name = "low", Order = 2)]
    public double Low { get; set; }

    [DataMember(Name = "high", Order = 3)]
    public double High { get; set; }

    [DataMember(Name = "n", Order = 4)]
    public int N { get; set; }

    /// <summary>Fewer answers than a trend may be read from.</summary>
    [DataMember(Name = "few", Order = 5)]
    public bool Few { get; set; }
}
