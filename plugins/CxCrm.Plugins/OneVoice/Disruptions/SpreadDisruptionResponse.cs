using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>What one slice of marking did.</summary>
public sealed class SpreadDisruptionResponse
{
    [Out(Description = "Customers looked at in this slice, at most 500.")]
    public int Seen { get; set; }

    [Out(Description = "Customers marked in this slice; whoever was marked before is not marked again.")]
    public int Marked { get; set; }

    [Out(Description = "Customers marked by the disruption so far.")]
    public int Affected { get; set; }

    [Out(Description = "False when more are waiting: call again with the disruption alone, or leave it to the timer.")]
    public bool Done { get; set; }
}
