namespace CxCrm.Domain.Program;

/// <summary>
/// One thing that must be true in the records before a step has a level. It is met when its measured value is at least its threshold, and the set it was
/// measured over is not too small.
/// </summary>
/// <param name="Code">Stable; never reused.</param>
/// <param name="Level">1 to 5; a level needs all its criteria and those of every level below.</param>
/// <param name="Threshold">In the criterion's own unit: a count, per cent, or 1 for yes.</param>
/// <param name="LeastN">The smallest set it may be measured over; 0 for a plain count, which is its own set.</param>
public sealed record Criterion(string Code, int Level, decimal Threshold, int LeastN = 0);
