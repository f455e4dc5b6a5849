using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The recorded event.</summary>
public sealed class RecordTouchpointHitResponse
{
    [Out(Table = CxTouchpointHit.LogicalName, Description = "The event.")]
    public EntityReference Hit { get; set; } = new();

    [Out(Description = "False when it had been recorded before.")]
    public bool Created { get; set; }
}
