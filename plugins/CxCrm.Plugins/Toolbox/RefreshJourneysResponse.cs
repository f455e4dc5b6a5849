using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Toolbox;

/// <summary>What one slice of journeys did.</summary>
public sealed class RefreshJourneysResponse
{
    [Out(Description = "Journeys refreshed by this call.")]
    public int Refreshed { get; set; }

    [Out(Description = "Touchpoints that were written.")]
    public int Changed { get; set; }

    [Out(Description = "Whether none is left for today.")]
    public bool Done { get; set; }
}
