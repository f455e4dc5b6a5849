using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The answer as one JSON document.</summary>
public sealed class RecommendToolsResponse
{
    [Out(Description = "Version 1; see ToolList.")]
    public string ToolsJson { get; set; } = "";
}
