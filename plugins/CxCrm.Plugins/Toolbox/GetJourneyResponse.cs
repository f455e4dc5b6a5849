using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The answer as one JSON document.</summary>
public sealed class GetJourneyResponse
{
    [Out(Description = "Version 1; see JourneyDocument.")]
    public string JourneyJson { get; set; } = "";
}
