using System.Runtime.Serialization;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.FollowUp;

/// <summary>A disruption that touches the customer.</summary>
[DataContract]
internal sealed class PanelDisruption
{
    [DataMember(Name = "id", Order = 1)]
    public string Id { get; set; } = "";

    [DataMember(Name = "name", Order = 2)]
    public string Name { get; set; } = "";

    /// <summary>What to say to the customer.</summary>
    [DataMember(Name = "banner", Order = 3, EmitDefaultValue = false)]
    public string? Banner { get; set; }

    [DataMember(Name = "severity", Order = 4)]
    public string Severity { get; set; } = "";

    [DataMember(Name = "from", Order = 5, EmitDefaultValue = false)]
    public string? From { get; set; }

    [DataMember(Name = "to", Order = 6, EmitDefaultValue = false)]
    public string? To { get; set; }

    public static PanelDisruption Of(CxDisruption row) => new()
    {
        Id = row.Id.ToString("D"),
        Name = row.Name ?? "",
        Banner = row.Banner,
        Severity = GetCustomerPanel.Code(row.Severity ?? CxSeverity.Medium),
        From = GetCustomerPanel.Iso(row.From),
        To = GetCustomerPanel.Iso(row.To),
    };
}
