using System;

namespace CxCrm.Domain.Program;

/// <summary>Where a step stands: what the evidence says, and what counts.</summary>
/// <param name="Step">Which of the six.</param>
/// <param name="Computed">The level from evidence, 0 to 5.</param>
/// <param name="Override">A person's judgement, expired or not; null when there is none.</param>
public sealed record StepStanding(StepCode Step, int Computed, LevelOverride? Override)
{
    /// <summary>The overriding level while it counts, else the computed one.</summary>
    public int LevelAt(DateTime now) => Override is not null && Override.Counts(now) ? Override.Level : Computed;
}
