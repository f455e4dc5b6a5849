using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Program;

/// <summary>The answer of <see cref="AssessProgram"/>.</summary>
public sealed class AssessProgramResponse
{
    [Out(Description = "Maturity in per cent, 0 to 100.")]
    public decimal Maturity { get; set; }

    [Out(Description = "The six computed levels in the order of the steps, such as 3,1,0,0,2,1.")]
    public string Levels { get; set; } = "";
}
