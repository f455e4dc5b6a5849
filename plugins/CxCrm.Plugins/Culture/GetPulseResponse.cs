using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Culture;

/// <summary>The answer as one JSON document.</summary>
public sealed class GetPulseResponse
{
    [Out(Description = "Version 1; see PulseDocument.")]
    public string PulseJson { get; set; } = "";
}
