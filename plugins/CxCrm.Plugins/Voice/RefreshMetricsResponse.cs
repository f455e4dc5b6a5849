using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice;

/// <summary>What one slice of merging did.</summary>
public sealed class RefreshMetricsResponse
{
    [Out(Description = "How many rows (answers, themes, customer periods) were merged in this slice.")]
    public int Merged { get; set; }

    [Out(Description = "How many alerts on control limits were raised.")]
    public int Alerts { get; set; }

    [Out(Description = "False when more are waiting: call again.")]
    public bool Done { get; set; }
}
