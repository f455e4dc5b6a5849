using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class MatchSuppressionsRequest
{
    [In(Optional = true, Description = "The key of suppressions: at least 32 characters, never stored. Obligatory once there are suppressions.")]
    public string? SuppressionKey { get; set; }
}
