using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Culture;

/// <summary>What is asked for.</summary>
public sealed class GetPulseRequest
{
    [In(Table = Tables.CxPulse.LogicalName, Description = "The pulse.")]
    public EntityReference Pulse { get; set; } = null!;
}
