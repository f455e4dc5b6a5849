using System.Runtime.Serialization;

namespace CxCrm.Plugins.Maturity;

/// <summary>The three base questions over the last 90 days, each as a mean on a scale of 1 to 5. Version 1.</summary>
[DataContract]
internal sealed class HygieneDocument
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    /// <summary>green, red or unknown.</summary>
    [DataMember(Name = "state", Order = 2)]
    public string State { get; set; } = "";

    [DataMember(Name = "limit", Order = 3)]
    public double Limit { get; set; }

    [DataMember(Name = "expectation", Order = 4, EmitDefaultValue = false)]
    public HygieneMeasure? Expectation { get; set; }

    [DataMember(Name = "ease", Order = 5, EmitDefaultValue = false)]
    public HygieneMeasure? Ease { get; set; }

    [DataMember(Name = "feeling", Order = 6, EmitDefaultValue = false)]
    public HygieneMeasure? Feeling { get; set; }
}
