using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Maturity;

/// <summary>The answer as one JSON document.</summary>
public sealed class GetMaturityResponse
{
    [Out(Description = "Version 1; see MaturityDocument.")]
    public string MaturityJson { get; set; } = "";
}
