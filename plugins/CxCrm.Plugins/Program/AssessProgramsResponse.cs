using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Program;

/// <summary>The answer of <see cref="AssessPrograms"/>.</summary>
public sealed class AssessProgramsResponse
{
    [Out(Description = "Programs assessed by this call.")]
    public int Assessed { get; set; }

    [Out(Description = "Whether none is left for today.")]
    public bool Done { get; set; }
}
