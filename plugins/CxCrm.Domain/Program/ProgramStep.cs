using System.Collections.Generic;

namespace CxCrm.Domain.Program;

/// <summary>One of the six steps, with the criteria new programs get. Programs keep the criteria and thresholds they were created with.</summary>
public abstract class ProgramStep
{
    /// <summary>A level lasts from 0, nothing met, to 5.</summary>
    public const int HighestLevel = 5;

    public abstract StepCode Code { get; }

    /// <summary>In the order in which they are best worked on; every level from 1 to 5 has at least one.</summary>
    public abstract IReadOnlyList<Criterion> Criteria { get; }
}
