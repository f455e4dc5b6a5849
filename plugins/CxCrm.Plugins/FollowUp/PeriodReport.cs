using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp;

/// <summary>Figures of a span of time, version 1: its ends are UTC in ISO 8601, the last is not included.</summary>
[DataContract]
internal abstract class PeriodReport : FollowUpFigures
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "from", Order = 2)]
    public string From { get; set; } = "";

    [DataMember(Name = "to", Order = 3)]
    public string To { get; set; } = "";

    /// <summary>Writes the span in.</summary>
    public void Cover(ReportPeriod period)
    {
        From = GetCustomerPanel.Iso(period.From)!;
        To = GetCustomerPanel.Iso(period.To)!;
    }
}
