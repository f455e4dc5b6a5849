using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice;

/// <summary>What one slice did.</summary>
public sealed class ReaskRecoveredResponse
{
    [Out(Description = "How many customers were asked again in this slice; who was not has a refused invitation with the reason.")]
    public int Sent { get; set; }

    [Out(Description = "False when more are waiting: call again.")]
    public bool Done { get; set; }
}
