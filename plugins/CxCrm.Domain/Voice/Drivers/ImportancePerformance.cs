using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Voice.Drivers;

/// <summary>The map of importance and performance, cut at the means of both.</summary>
/// <remarks>J. A. Martilla and J. C. James, Importance-Performance Analysis, Journal of Marketing 41(1) (1977) 77-79.</remarks>
public static class ImportancePerformance
{
    /// <summary>The quadrant of each driver; what lies on the cut counts as important, and as good.</summary>
    /// <param name="importance">Shares, in any one unit.</param>
    /// <param name="performance">As many figures on one scale, higher being better.</param>
    public static IReadOnlyList<Quadrant> Quadrants(IReadOnlyList<double> importance, IReadOnlyList<double> performance)
    {
        if (importance.Count != performance.Count || importance.Count == 0)
            throw new ArgumentException("Every driver has an importance and a performance.", nameof(performance));
        var important = importance.Average();
        var good = performance.Average();
        return [.. importance.Select((share, i) => Of(share >= important, performance[i] >= good))];
    }

    private static Quadrant Of(bool isImportant, bool isGood) => isImportant
        ? isGood ? Quadrant.KeepUp : Quadrant.ConcentrateHere
        : isGood ? Quadrant.PossibleOverkill : Quadrant.LowPriority;
}
