using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Program;

/// <summary>Where a program stands as a whole. Both figures are ours and named so on screen.</summary>
public static class ProgramScore
{
    /// <summary>From this level on a step counts as reached.</summary>
    public const int ReachedLevel = 3;

    /// <summary>Maturity in per cent, 0 to 100: the weighted mean of the levels divided by 5.</summary>
    /// <param name="levels">One per step, in their order.</param>
    /// <param name="weights">One per step, in their order; none negative, not all 0.</param>
    public static decimal Maturity(IReadOnlyList<int> levels, IReadOnlyList<decimal> weights)
    {
        if (levels.Count != weights.Count)
            throw new ArgumentException($"{levels.Count} levels need as many weights, not {weights.Count}.", nameof(weights));
        var total = weights.Sum();
        if (total <= 0 || weights.Any(weight => weight < 0))
            throw new ArgumentException("Weights must not be negative, and not all 0.", nameof(weights));
        var weighted = levels.Zip(weights, (level, weight) => level * weight).Sum();
        return 100m * weighted / (total * ProgramStep.HighestLevel);
    }

    /// <summary>Maturity with equal weights.</summary>
    public static decimal Maturity(IReadOnlyList<int> levels) => Maturity(levels, levels.Select(_ => 1m).ToList());

    /// <summary>The last step such that it and every earlier one are at level 3 or more; null before the first is.</summary>
    /// <param name="levels">One per step, in their order.</param>
    public static StepCode? Reached(IReadOnlyList<int> levels)
    {
        var reached = levels.TakeWhile(level => level >= ReachedLevel).Count();
        return reached == 0 ? null : (StepCode)(reached - 1);
    }

    /// <summary>The steps in the order in which work on them pays now: steps below level 3 as the model orders them, then the others by level.</summary>
    /// <param name="levels">One per step, in their order.</param>
    public static IReadOnlyList<StepCode> WorkOrder(IReadOnlyList<int> levels) => Enumerable.Range(0, levels.Count)
        .OrderBy(step => levels[step] < ReachedLevel ? 0 : levels[step])
        .ThenBy(step => step)
        .Select(step => (StepCode)step)
        .ToList();
}
