using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Toolbox;

/// <summary>What was done.</summary>
public sealed class RefreshJourneyResponse
{
    [Out(Description = "Touchpoints that were written.")]
    public int Changed { get; set; }
}
