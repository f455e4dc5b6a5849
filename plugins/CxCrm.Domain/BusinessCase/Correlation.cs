using System;
using System.Collections.Generic;
using CxCrm.Domain.Voice;

namespace CxCrm.Domain.BusinessCase;

/// <summary>Pearson's correlation with the interval of Fisher's transformation: tanh(atanh r +- z / sqrt(n - 3)).</summary>
/// <param name="R">-1 to 1.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="N">Pairs.</param>
/// <remarks>R. A. Fisher, Metron 1 (1921) 3-32.</remarks>
public sealed record Correlation(double R, double Low, double High, int N)
{
    /// <summary>The fewest pairs an interval exists for.</summary>
    public const int LeastPairs = 4;

    /// <summary>Null when there are fewer than <see cref="LeastPairs"/> pairs, or one side does not vary.</summary>
    public static Correlation? Of(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95)
    {
        if (first.Count != second.Count)
            throw new ArgumentException("Both sides of a correlation have the same length.", nameof(second));
        if (first.Count < LeastPairs || Coefficient(first, second) is not { } r)
            return null;
        var half = NormalDistribution.TwoSidedCritical(confidence) / Math.Sqrt(first.Count - 3);
        var middle = Math.Abs(r) >= 1 ? double.PositiveInfinity * Math.Sign(r) : 0.5 * Math.Log((1 + r) / (1 - r));
        return new Correlation(r, Math.Tanh(middle - half), Math.Tanh(middle + half), first.Count);
    }

    private static double? Coefficient(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        double meanFirst = Mean(first), meanSecond = Mean(second), squareFirst = 0, squareSecond = 0, product = 0;
        for (var i = 0; i < first.Count; i++)
        {
            double a = first[i] - meanFirst, b = second[i] - meanSecond;
            squareFirst += a * a;
            squareSecond += b * b;
            product += a * b;
        }
        return squareFirst == 0 || squareSecond == 0
            ? null
            : Math.Max(-1, Math.Min(1, product / Math.Sqrt(squareFirst * squareSecond)));
    }

    private static double Mean(IReadOnlyList<double> values)
    {
        var sum = 0.0;
        for (var i = 0; i < values.Count; i++)
            sum += values[i];
        return sum / values.Count;
    }
}
