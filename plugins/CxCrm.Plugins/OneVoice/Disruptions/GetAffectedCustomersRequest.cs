using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Whose list.</summary>
public sealed class GetAffectedCustomersRequest
{
    [In(Optional = true, Description = "A user or team; the caller unless told.")]
    public EntityReference? Owner { get; set; }

    [In(Optional = true, Table = Tables.CxDisruption.LogicalName, Description = "One disruption; all that last unless told.")]
    public EntityReference? Disruption { get; set; }
}
