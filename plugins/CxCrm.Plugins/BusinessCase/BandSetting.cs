using System.Runtime.Serialization;
using CxCrm.Domain.BusinessCase;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>The setting of the satisfaction bands: the lowest satisfaction (1 to 5) of each; below the last is dissatisfied.</summary>
[DataContract]
public sealed class BandSetting
{
    [DataMember(Name = "verySatisfied", IsRequired = true)]
    public double VerySatisfied { get; set; }

    [DataMember(Name = "satisfied", IsRequired = true)]
    public double Satisfied { get; set; }

    [DataMember(Name = "neutral", IsRequired = true)]
    public double Neutral { get; set; }

    internal BandLimits Limits => new(VerySatisfied, Satisfied, Neutral);
}
