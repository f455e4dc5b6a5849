using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Status;

/// <summary>The answer of <see cref="GetVisits"/>.</summary>
public sealed class GetVisitsResponse
{
    [Out(Description = "JSON, version 1: each touchpoint of the program with its latest visit, and the phases nobody has visited.")]
    public string Json { get; set; } = "";
}
