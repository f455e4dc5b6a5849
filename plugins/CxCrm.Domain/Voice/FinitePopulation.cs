using System;

namespace CxCrm.Domain.Voice;

/// <summary>
/// Where a good part of all customers answered, chance has less room: the interval narrows by sqrt((N - n) / (N - 1)), the finite-population correction.
/// </summary>
/// <remarks>W. G. Cochran, Sampling Techniques, 3rd edition (1977), 2.6.</remarks>
public static class FinitePopulation
{
    /// <summary>The factor an interval shrinks by. Were everybody to answer it would be 0; an interval keeps a width, so one is counted as missing (ours).</summary>
    /// <param name="n">Answers, at least 1.</param>
    /// <param name="population">All who could have answered; fewer than <paramref name="n"/> is taken for as many.</param>
    public static double Factor(int n, int population)
    {
        if (n < 1)
            throw new ArgumentOutOfRangeException(nameof(n), "A correction needs at least one answer.");
        var all = Math.Max(population, n + 1);
        return Math.Sqrt((all - n) / (all - 1.0));
    }

    /// <summary>The same measurement with its interval narrowed around the value.</summary>
    public static Measurement Correct(Measurement measured, int population)
    {
        var factor = Factor(measured.N, population);
        var low = measured.Value - factor * (measured.Value - measured.Low);
        var high = measured.Value + factor * (measured.High - measured.Value);
        return new Measurement(measured.Value, new Interval(low, high), measured.N);
    }
}
