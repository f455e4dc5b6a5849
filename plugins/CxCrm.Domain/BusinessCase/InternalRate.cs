using System;
using System.Collections.Generic;

namespace CxCrm.Domain.BusinessCase;

/// <summary>The internal rate of return: the yearly rate at which the present value is 0. It may not exist, and there may be more than one.</summary>
/// <param name="Kind">Whether there is one.</param>
/// <param name="Yearly">A share of 1; null unless there is exactly one.</param>
/// <remarks>
/// By Descartes' rule of signs, flows whose sign changes once have exactly one rate. With more changes the rates are counted by the sign changes of the present value over a
/// grid of discount factors from 0.01 to 100 a year, which covers rates from -99 % to 9,900 %.
/// </remarks>
public sealed record InternalRate(InternalRateKind Kind, double? Yearly)
{
    private const int GridSteps = 2000;
    private const double LeastFactor = 0.01;
    private const double GreatestFactor = 100;
    private const double Precision = 1e-13;

    public static InternalRate Of(CashFlow flow)
    {
        if (SignChanges(flow.Flows) == 0)
            return new InternalRate(InternalRateKind.None, null);
        var factors = Roots(flow);
        return factors.Count switch
        {
            0 => new InternalRate(InternalRateKind.None, null),
            1 => new InternalRate(InternalRateKind.One, Math.Pow(factors[0], -flow.PeriodsPerYear) - 1),
            _ => new InternalRate(InternalRateKind.Several, null),
        };
    }

    private static int SignChanges(IReadOnlyList<double> flows)
    {
        var changes = 0;
        var last = 0;
        foreach (var flow in flows)
        {
            var sign = Math.Sign(flow);
            if (sign == 0)
                continue;
            if (last != 0 && sign != last)
                changes++;
            last = sign;
        }
        return changes;
    }

    /// <summary>Discount factors per period at which the present value changes sign.</summary>
    private static List<double> Roots(CashFlow flow)
    {
        var steps = GridSteps / flow.PeriodsPerYear;
        var growth = Math.Pow(GreatestFactor / LeastFactor, 1.0 / (flow.PeriodsPerYear * (double)steps));
        var factor = Math.Pow(LeastFactor, 1.0 / flow.PeriodsPerYear);
        var value = flow.Discounted(factor);
        var roots = new List<double>();
        for (var step = 0; step < steps; step++)
        {
            var next = factor * growth;
            var nextValue = flow.Discounted(next);
            if (value == 0 || value * nextValue < 0)
                roots.Add(value == 0 ? factor : Between(flow, factor, next));
            factor = next;
            value = nextValue;
        }
        return roots;
    }

    private static double Between(CashFlow flow, double low, double high)
    {
        var atLow = flow.Discounted(low);
        while (high - low > Precision * high)
        {
            var middle = (low + high) / 2;
            var atMiddle = flow.Discounted(middle);
            if (atMiddle == 0 || middle == low || middle == high)
                return middle;
            if (atLow * atMiddle < 0)
            {
                high = middle;
            }
            else
            {
                low = middle;
                atLow = atMiddle;
            }
        }
        return (low + high) / 2;
    }
}
