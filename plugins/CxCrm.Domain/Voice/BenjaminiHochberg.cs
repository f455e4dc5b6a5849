using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice;

/// <summary>Many units compared at once: how small a p-value has to be so that few of the units named differ by chance alone.</summary>
/// <remarks>Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289-300.</remarks>
public static class BenjaminiHochberg
{
    /// <summary>The share of false discoveries accepted.</summary>
    public const double Accepted = 0.05;

    /// <summary>For each p-value the adjusted one: the smallest share of false discoveries at which it would be named.</summary>
    /// <param name="values">Between 0 and 1.</param>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> values)
    {
        var order = new int[values.Count];
        var sorted = new double[values.Count];
        for (var i = 0; i < order.Length; i++)
        {
            if (!(values[i] >= 0 && values[i] <= 1))
                throw new ArgumentOutOfRangeException(nameof(values), "A p-value lies between 0 and 1.");
            order[i] = i;
            sorted[i] = values[i];
        }

        Array.Sort(sorted, order);
        var adjusted = new double[order.Length];
        var smallest = 1.0;
        for (var rank = order.Length; rank >= 1; rank--)
        {
            smallest = Math.Min(smallest, sorted[rank - 1] * order.Length / rank);
            adjusted[order[rank - 1]] = smallest;
        }

        return adjusted;
    }
}
