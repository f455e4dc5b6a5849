using System;

namespace CxCrm.Domain.Voice.Drivers;

/// <summary>
/// Johnson's relative weights: the drivers are turned into uncorrelated ones that lie as close to them as can be, and each driver gets its part of what those
/// explain. The weights sum to R squared.
/// </summary>
/// <remarks>J. W. Johnson, Multivariate Behavioral Research 35 (2000) 1-19; S. Tonidandel and J. M. LeBreton, Journal of Business and Psychology 26 (2011) 1-9.</remarks>
internal static class RelativeWeights
{
    public static double[] Of(CorrelationMatrix matrix)
    {
        var drivers = matrix.Drivers;
        var eigen = SymmetricEigen.Of(matrix.OfDrivers());
        var root = Power(eigen, 0.5);
        var inverse = Power(eigen, -0.5);
        var weights = new double[drivers];
        for (var k = 0; k < drivers; k++)
        {
            double slope = 0;
            for (var i = 0; i < drivers; i++)
                slope += inverse[k, i] * matrix.WithOutcome(i);
            for (var j = 0; j < drivers; j++)
                weights[j] += root[j, k] * root[j, k] * slope * slope;
        }

        return weights;
    }

    /// <summary>The inverse of a driver's part that the others leave over: how much its variance is inflated by going together with them.</summary>
    public static double[] Inflation(CorrelationMatrix matrix)
    {
        var inverse = Power(SymmetricEigen.Of(matrix.OfDrivers()), -1);
        var inflation = new double[matrix.Drivers];
        for (var i = 0; i < inflation.Length; i++)
            inflation[i] = inverse[i, i];
        return inflation;
    }

    /// <summary>The standardised coefficients of the regression on all drivers.</summary>
    public static double[] Coefficients(CorrelationMatrix matrix)
    {
        var inverse = Power(SymmetricEigen.Of(matrix.OfDrivers()), -1);
        var coefficients = new double[matrix.Drivers];
        for (var i = 0; i < coefficients.Length; i++)
        {
            for (var j = 0; j < coefficients.Length; j++)
                coefficients[i] += inverse[i, j] * matrix.WithOutcome(j);
        }

        return coefficients;
    }

    private static double[,] Power(SymmetricEigen eigen, double exponent)
    {
        var power = new double[eigen.Size, eigen.Size];
        for (var k = 0; k < eigen.Size; k++)
        {
            var value = Math.Pow(eigen.Value(k), exponent);
            for (var i = 0; i < eigen.Size; i++)
            {
                for (var j = 0; j < eigen.Size; j++)
                    power[i, j] += eigen.Vectors[i, k] * value * eigen.Vectors[j, k];
            }
        }

        return power;
    }
}
