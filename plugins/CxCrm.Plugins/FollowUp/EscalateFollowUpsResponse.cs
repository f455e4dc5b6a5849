using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.FollowUp;

/// <summary>What one slice of escalation did.</summary>
public sealed class EscalateFollowUpsResponse
{
    [Out(Description = "How many follow-ups were raised in this slice.")]
    public int Escalated { get; set; }

    [Out(Description = "False when more are waiting: call again.")]
    public bool Done { get; set; }
}
