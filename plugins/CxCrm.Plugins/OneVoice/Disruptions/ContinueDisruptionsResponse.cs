using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>What one slice did.</summary>
public sealed class ContinueDisruptionsResponse
{
    [Out(Description = "Customers marked in this slice.")]
    public int Marked { get; set; }

    [Out(Description = "Customers of disruptions that are over, settled in this slice.")]
    public int Settled { get; set; }

    [Out(Description = "False when more is waiting: call again.")]
    public bool Done { get; set; }
}
