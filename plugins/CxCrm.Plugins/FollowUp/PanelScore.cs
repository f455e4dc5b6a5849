using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp;

/// <summary>One last score; it is this customer's own answer, so it carries its scale and date, not an interval.</summary>
[DataContract]
internal sealed class PanelScore
{
    /// <summary>nps, csat or ces.</summary>
    [DataMember(Name = "metric", Order = 1)]
    public string Metric { get; set; } = "";

    [DataMember(Name = "value", Order = 2)]
    public decimal Value { get; set; }

    [DataMember(Name = "lowest", Order = 3)]
    public int Lowest { get; set; }

    [DataMember(Name = "highest", Order = 4)]
    public int Highest { get; set; }

    /// <summary>When the customer last answered.</summary>
    [DataMember(Name = "answeredOn", Order = 5, EmitDefaultValue = false)]
    public string? AnsweredOn { get; set; }
}
