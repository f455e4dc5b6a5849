using System;

namespace CxCrm.Domain.Voice;

/// <summary>Critical values of Student's t, for intervals of a mean.</summary>
/// <remarks>
/// Exact for one and two degrees of freedom; from three, the asymptotic expansion of Abramowitz &amp; Stegun,
/// Handbook of Mathematical Functions (1964), 26.7.5, four terms: within 0.2 % at three degrees of freedom and
/// 95 % confidence, within 0.01 % from eight.
/// </remarks>
public static class StudentDistribution
{
    /// <summary>The half width, in standard errors, of a two-sided interval.</summary>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <param name="degreesOfFreedom">At least 1.</param>
    public static double TwoSidedCritical(double confidence, int degreesOfFreedom)
    {
        var z = NormalDistribution.TwoSidedCritical(confidence);
        if (degreesOfFreedom < 1)
            throw new ArgumentOutOfRangeException(nameof(degreesOfFreedom), "At least one degree of freedom is needed: two answers.");
        if (degreesOfFreedom == 1)
            return Math.Tan(Math.PI * confidence / 2);
        if (degreesOfFreedom == 2)
            return confidence * Math.Sqrt(2 / (1 - confidence * confidence));
        return Expansion(z, degreesOfFreedom);
    }

    private static double Expansion(double z, double v)
    {
        var z2 = z * z;
        var first = z * (z2 + 1) / 4;
        var second = z * ((5 * z2 + 16) * z2 + 3) / 96;
        var third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        var fourth = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
        return z + (first + (second + (third + fourth / v) / v) / v) / v;
    }
}
