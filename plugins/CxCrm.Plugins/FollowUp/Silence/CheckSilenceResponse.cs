using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.FollowUp.Silence;

/// <summary>What one slice did.</summary>
public sealed class CheckSilenceResponse
{
    [Out(Description = "How many follow-ups on silent key customers were raised in this slice.")]
    public int Raised { get; set; }

    [Out(Description = "How many customers' health expired or became silent in this slice.")]
    public int Expired { get; set; }

    [Out(Description = "False when more are waiting: call again.")]
    public bool Done { get; set; }
}
