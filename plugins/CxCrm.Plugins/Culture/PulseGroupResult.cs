using System.Runtime.Serialization;

namespace CxCrm.Plugins.Culture;

/// <summary>A unit that may be shown.</summary>
[DataContract]
internal sealed class PulseGroupResult
{
    [DataMember(Name = "unit", Order = 1, EmitDefaultValue = false)]
    public string? Unit { get; set; }

    [DataMember(Name = "n", Order = 2)]
    public int N { get; set; }

    [DataMember(Name = "enps", Order = 3)]
    public double Enps { get; set; }

    [DataMember(Name = "low", Order = 4)]
    public double Low { get; set; }

    [DataMember(Name = "high", Order = 5)]
    public double High { get; set; }

    /// <summary>0-100.</summary>
    [DataMember(Name = "satisfaction", Order = 6)]
    public decimal Satisfaction { get; set; }
}
