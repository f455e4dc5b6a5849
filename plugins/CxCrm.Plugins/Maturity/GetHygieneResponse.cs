using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Maturity;

/// <summary>The state of the base.</summary>
public sealed class GetHygieneResponse
{
    [Out(Description = "green, red or unknown.")]
    public string State { get; set; } = "";

    [Out(Description = "Version 1; see HygieneDocument.")]
    public string HygieneJson { get; set; } = "";
}
