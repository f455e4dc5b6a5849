using System;

namespace CxCrm.Domain.Voice.Drivers;

/// <summary>
/// R squared of every subset of the drivers. Each subset grows out of a smaller one by one more row of Cholesky's factor, so that ten drivers cost 1,024 short
/// rows instead of ten factorial regressions.
/// </summary>
internal sealed class SubsetFits
{
    private readonly CorrelationMatrix matrix;
    private readonly double[,] factor;
    private readonly double[] projected;
    private readonly int[] chosen;
    private readonly double[] fits;

    private SubsetFits(CorrelationMatrix matrix)
    {
        this.matrix = matrix;
        factor = new double[matrix.Drivers, matrix.Drivers];
        projected = new double[matrix.Drivers];
        chosen = new int[matrix.Drivers];
        fits = new double[1 << matrix.Drivers];
    }

    /// <summary>R squared by subset, the drivers of a subset being the bits that are set. The matrix must be positive definite.</summary>
    public static double[] Of(CorrelationMatrix matrix)
    {
        var subsets = new SubsetFits(matrix);
        subsets.Grow(0, 0, 0);
        return subsets.fits;
    }

    private void Grow(int depth, int from, int subset)
    {
        for (var driver = from; driver < matrix.Drivers; driver++)
        {
            var grown = subset | 1 << driver;
            fits[grown] = fits[subset] + Gain(depth, driver);
            chosen[depth] = driver;
            Grow(depth + 1, driver + 1, grown);
        }
    }

    private double Gain(int depth, int driver)
    {
        var rest = 1.0;
        var unexplained = matrix.WithOutcome(driver);
        for (var m = 0; m < depth; m++)
        {
            var value = matrix.Between(driver, chosen[m]);
            for (var q = 0; q < m; q++)
                value -= factor[depth, q] * factor[m, q];
            value /= factor[m, m];
            factor[depth, m] = value;
            rest -= value * value;
            unexplained -= value * projected[m];
        }

        factor[depth, depth] = Math.Sqrt(rest);
        projected[depth] = unexplained / factor[depth, depth];
        return projected[depth] * projected[depth];
    }
}
