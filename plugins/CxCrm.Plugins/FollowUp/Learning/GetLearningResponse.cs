using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.FollowUp.Learning;

/// <summary>The team's learning as one JSON document.</summary>
public sealed class GetLearningResponse
{
    [Out(Description = "Version 1; see TeamLearning. Shares are of 1, amounts in the base currency.")]
    public string ResultJson { get; set; } = "";
}
