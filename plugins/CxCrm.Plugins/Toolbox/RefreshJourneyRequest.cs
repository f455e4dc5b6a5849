using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Toolbox;

/// <summary>What is asked for.</summary>
public sealed class RefreshJourneyRequest
{
    [In(Table = Tables.CxJourney.LogicalName, Description = "The journey.")]
    public EntityReference Journey { get; set; } = null!;
}
