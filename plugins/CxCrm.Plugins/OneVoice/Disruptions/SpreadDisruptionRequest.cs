using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Which disruption, and whom it touches. Without any selection the marking goes on where it stopped.</summary>
public sealed class SpreadDisruptionRequest
{
    [In(Table = Tables.CxDisruption.LogicalName, Description = "The disruption.")]
    public EntityReference Disruption { get; set; } = new();

    [In(Optional = true, Description = "Customers by FetchXML over contact or account: conditions and links, at most 8,000 characters.")]
    public string? Selection { get; set; }

    [In(Optional = true, Table = Tables.Account.LogicalName, Description = "All contacts of this company.")]
    public EntityReference? Account { get; set; }

    [In(Optional = true, Description = "All contacts of this segment.")]
    public string? Segment { get; set; }

    [In(Optional = true, Table = Tables.CxTouchpoint.LogicalName, Description = "Contacts who answered about this touchpoint in the last 90 days.")]
    public EntityReference? Touchpoint { get; set; }

    [In(Optional = true, Table = Tables.CxUnit.LogicalName, Description = "Contacts who answered about this unit in the last 90 days.")]
    public EntityReference? Unit { get; set; }
}
