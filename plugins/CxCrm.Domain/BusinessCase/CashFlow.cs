using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.BusinessCase;

/// <summary>Money in and out at the ends of equal periods, the first of them now.</summary>
/// <param name="Flows">The first is due now, each next one a period later.</param>
/// <param name="PeriodsPerYear">1 for years, 12 for months.</param>
public sealed record CashFlow(IReadOnlyList<double> Flows, int PeriodsPerYear)
{
    /// <summary>Net present value at a yearly rate.</summary>
    /// <param name="yearlyRate">A share of 1, above -1.</param>
    public double PresentValue(double yearlyRate)
    {
        if (!(yearlyRate > -1))
            throw new ArgumentOutOfRangeException(nameof(yearlyRate), "A discount rate lies above -100 %.");
        return Discounted(Math.Pow(1 + yearlyRate, -1.0 / PeriodsPerYear));
    }

    /// <summary>The sum of the flows, each worth <paramref name="factor"/> of the one before.</summary>
    internal double Discounted(double factor)
    {
        var sum = 0.0;
        for (var period = Flows.Count - 1; period >= 0; period--)
            sum = sum * factor + Flows[period];
        return sum;
    }

    /// <summary>
    /// Years until what came in covers what went out, and stays so to the end; within a period in proportion. Null when that never happens.
    /// </summary>
    public double? PaybackYears()
    {
        var after = 0.0;
        double? payback = null;
        for (var period = 0; period < Flows.Count; period++)
        {
            var before = after;
            after += Flows[period];
            if (after < 0)
                payback = null;
            else if (before < 0 && period > 0)
                payback = (period - 1 - before / Flows[period]) / PeriodsPerYear;
            else
                payback ??= (double)period / PeriodsPerYear;
        }
        return payback;
    }

    /// <summary>The flows of each year: the first, due now, and then the sums of twelve months.</summary>
    public IReadOnlyList<double> Years() =>
        [Flows[0], .. Enumerable.Range(0, (Flows.Count - 1) / PeriodsPerYear).Select(year => Flows.Skip(1 + year * PeriodsPerYear).Take(PeriodsPerYear).Sum())];
}
