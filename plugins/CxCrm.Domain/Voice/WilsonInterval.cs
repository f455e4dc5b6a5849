using System;

namespace CxCrm.Domain.Voice;

/// <summary>The Wilson score interval of a proportion, without continuity correction.</summary>
/// <remarks>
/// E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209-212; method 3 of R. G. Newcombe,
/// Statistics in Medicine 17 (1998) 857-872. It has a width at 0 and at n of n, and never leaves 0..1.
/// </remarks>
public static class WilsonInterval
{
    /// <summary>The interval of <paramref name="hits"/> of <paramref name="n"/>, as shares of 1.</summary>
    /// <param name="hits">From 0 to <paramref name="n"/>; a fraction is allowed for a mean on a scale from 0 to 1.</param>
    /// <param name="n">At least 1.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    public static Interval Of(double hits, int n, double confidence = 0.95)
    {
        if (n < 1)
            throw new ArgumentOutOfRangeException(nameof(n), "A proportion needs at least one answer.");
        if (!(hits >= 0 && hits <= n))
            throw new ArgumentOutOfRangeException(nameof(hits), "The hits lie between none and all of the answers.");
        var z = NormalDistribution.TwoSidedCritical(confidence);
        var misses = n - hits;
        var middle = (2 * hits + z * z) / (2 * (n + z * z));
        var half = z * Math.Sqrt(z * z + 4 * hits * misses / n) / (2 * (n + z * z));
        // At the ends of the scale the formula gives 0 or 1 exactly; floating point may not.
        return new Interval(hits == 0 ? 0 : middle - half, misses == 0 ? 1 : middle + half).ClippedTo(0, 1);
    }

    /// <summary>The share itself with its interval, both as shares of 1.</summary>
    public static Measurement Measure(int hits, int n, double confidence = 0.95) =>
        new((double)hits / n, Of(hits, n, confidence), n);
}
