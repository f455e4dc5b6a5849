using System.Runtime.Serialization;

namespace CxCrm.Plugins.Maturity;

/// <summary>An assessment in the history.</summary>
[DataContract]
internal sealed class MaturityPoint
{
    [DataMember(Name = "assessedOn", Order = 1)]
    public string AssessedOn { get; set; } = "";

    [DataMember(Name = "gap", Order = 2, EmitDefaultValue = false)]
    public decimal? Gap { get; set; }

    /// <summary>Mean of the items' present level.</summary>
    [DataMember(Name = "meanNow", Order = 3, EmitDefaultValue = false)]
    public double? MeanNow { get; set; }
}
