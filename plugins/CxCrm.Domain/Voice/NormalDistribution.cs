using System;

namespace CxCrm.Domain.Voice;

/// <summary>The standard normal distribution, accurate to about 1e-15 (absolute), in the tails relatively.</summary>
/// <remarks>
/// Probability: the power series and the continued fraction of Abramowitz &amp; Stegun, Handbook of Mathematical
/// Functions (1964), 26.2.11 and 26.2.14. Quantile: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics
/// 37 (1988) 477-484, relative accuracy about 1e-16.
/// </remarks>
public static class NormalDistribution
{
    private const double TailStartsAt = 3.0;
    private const double InverseSqrtOfTwoPi = 0.39894228040143267794;

    /// <summary>P(Z &lt;= z).</summary>
    public static double Cumulative(double z)
    {
        if (double.IsNaN(z))
            throw new ArgumentOutOfRangeException(nameof(z), "The normal distribution is not defined for a value that is not a number.");
        if (z > TailStartsAt)
            return 1 - FarTail(z);
        if (z < -TailStartsAt)
            return FarTail(-z);
        return 0.5 + CentralPart(z);
    }

    /// <summary>P(|Z| >= |z|), the p-value of a two-sided test; keeps its relative accuracy far out in the tail.</summary>
    public static double TwoSidedTail(double z)
    {
        var distance = Math.Abs(z);
        return distance > TailStartsAt ? 2 * FarTail(distance) : 1 - 2 * CentralPart(distance);
    }

    /// <summary>The value that Z stays below with this probability.</summary>
    /// <param name="probability">Between 0 and 1, both excluded.</param>
    public static double Quantile(double probability)
    {
        if (!(probability > 0 && probability < 1))
            throw new ArgumentOutOfRangeException(nameof(probability), "A probability lies between 0 and 1, both excluded.");
        var fromMiddle = probability - 0.5;
        if (Math.Abs(fromMiddle) <= 0.425)
        {
            var r = 0.180625 - fromMiddle * fromMiddle;
            return fromMiddle * Ratio(CentralNumerator, CentralDenominator, r);
        }

        var tail = Math.Sqrt(-Math.Log(Math.Min(probability, 1 - probability)));
        var quantile = tail <= 5
            ? Ratio(MiddleNumerator, MiddleDenominator, tail - 1.6)
            : Ratio(FarNumerator, FarDenominator, tail - 5);
        return fromMiddle < 0 ? -quantile : quantile;
    }

    /// <summary>The half width, in standard errors, of a two-sided interval at this confidence: 1.959964 for 0.95.</summary>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    public static double TwoSidedCritical(double confidence)
    {
        if (!(confidence > 0 && confidence < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), "A confidence lies between 0 and 1, both excluded.");
        return Quantile(0.5 + confidence / 2);
    }

    private static double Density(double z) => InverseSqrtOfTwoPi * Math.Exp(-z * z / 2);

    // 26.2.11: the probability between 0 and z, every term positive, so nothing cancels.
    private static double CentralPart(double z)
    {
        double term = z, sum = z;
        for (var odd = 3; Math.Abs(term) > Math.Abs(sum) * 1e-17; odd += 2)
        {
            term *= z * z / odd;
            sum += term;
        }

        return Density(z) * sum;
    }

    // 26.2.14: Q(z) = density / (z + 1/(z + 2/(z + 3/(z + ...)))), from the inside out.
    private static double FarTail(double z)
    {
        const int depth = 200;
        var fraction = z;
        for (var level = depth; level >= 1; level--)
            fraction = z + level / fraction;
        return Density(z) / fraction;
    }

    private static double Ratio(double[] numerator, double[] denominator, double x) => Polynomial(numerator, x) / Polynomial(denominator, x);

    private static double Polynomial(double[] coefficients, double x)
    {
        var sum = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
            sum = sum * x + coefficients[i];
        return sum;
    }

    private static readonly double[] CentralNumerator =
    [
        3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ];

    private static readonly double[] CentralDenominator =
    [
        1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ];

    private static readonly double[] MiddleNumerator =
    [
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static readonly double[] MiddleDenominator =
    [
        1.0, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static readonly double[] FarNumerator =
    [
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static readonly double[] FarDenominator =
    [
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];
}
