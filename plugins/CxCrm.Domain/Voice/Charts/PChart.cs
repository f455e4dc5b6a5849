using System;

namespace CxCrm.Domain.Voice.Charts;

/// <summary>Control limits of a rate: p +- 3 sqrt(p (1 - p) / n), clipped to 0..1. The limits follow the number of answers of the period judged.</summary>
/// <remarks>NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2, https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc332.htm.</remarks>
public static class PChart
{
    private const double Sigmas = 3;

    /// <summary>The limits for a period of <paramref name="n"/> answers; nothing where the baseline never varied, for then there are no limits.</summary>
    /// <param name="hits">Hits in the baseline.</param>
    /// <param name="answers">Answers in the baseline, at least 1.</param>
    /// <param name="n">Answers in the period judged, at least 1.</param>
    public static ControlLimits? Limits(int hits, int answers, int n)
    {
        if (answers < 1 || n < 1 || hits < 0 || hits > answers)
            throw new ArgumentOutOfRangeException(nameof(hits), "A rate needs answers, of which the hits are a part.");
        var p = (double)hits / answers;
        var half = Sigmas * Math.Sqrt(p * (1 - p) / n);
        return half > 0 ? new ControlLimits(p, Math.Max(0, p - half), Math.Min(1, p + half)) : null;
    }
}
