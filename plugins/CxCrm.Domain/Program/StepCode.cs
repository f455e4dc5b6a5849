namespace CxCrm.Domain.Program;

/// <summary>The six steps of the CEM model, in their order.</summary>
public enum StepCode
{
    Status,
    BusinessCase,
    Ambition,
    Toolbox,
    Voice,
    Culture,
}
