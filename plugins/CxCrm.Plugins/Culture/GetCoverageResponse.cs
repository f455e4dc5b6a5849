using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Culture;

/// <summary>The answer as one JSON document.</summary>
public sealed class GetCoverageResponse
{
    [Out(Description = "Version 1; see CoverageDocument.")]
    public string CoverageJson { get; set; } = "";
}
