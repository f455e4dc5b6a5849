using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The answer as one JSON document.</summary>
public sealed class GetResponsibilitiesResponse
{
    [Out(Description = "Version 1; see ResponsibilityMatrix.")]
    public string MatrixJson { get; set; } = "";
}
