using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>What one slice of escalation did.</summary>
public sealed class EscalateAnswersResponse
{
    [Out(Description = "How many messages were raised in this slice.")]
    public int Escalated { get; set; }

    [Out(Description = "False when more are waiting: call again.")]
    public bool Done { get; set; }
}
