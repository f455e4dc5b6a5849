using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice.Improving;

/// <summary>The effect; its figures stand on the improvement.</summary>
public sealed class EvaluateImprovementResponse
{
    [Out(Description = "better, worse or unclear: unclear when the 95 % interval of the difference holds 0.")]
    public string Effect { get; set; } = "";
}
