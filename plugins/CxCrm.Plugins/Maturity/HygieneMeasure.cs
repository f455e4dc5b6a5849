using System.Runtime.Serialization;

namespace CxCrm.Plugins.Maturity;

/// <summary>A base question.</summary>
[DataContract]
internal sealed class HygieneMeasure
{
    /// <summary>expectation, ces, nes or csat: what it was asked by.</summary>
    [DataMember(Name = "metric", Order = 1)]
    public string Metric { get; set; } = "";

    /// <summary>1-5.</summary>
    [DataMember(Name = "value", Order = 2)]
    public double Value { get; set; }

    [DataMember(Name = "n", Order = 3)]
    public int N { get; set; }

    [DataMember(Name = "met", Order = 4)]
    public bool Met { get; set; }
}
