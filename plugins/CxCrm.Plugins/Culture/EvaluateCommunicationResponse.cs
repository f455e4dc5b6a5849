using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Culture;

/// <summary>The effect; its figures stand on the communication.</summary>
public sealed class EvaluateCommunicationResponse
{
    [Out(Description = "better, worse or unclear: unclear when the 95 % interval of the difference holds 0.")]
    public string Effect { get; set; } = "";
}
