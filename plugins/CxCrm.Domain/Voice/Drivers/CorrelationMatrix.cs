using System;

namespace CxCrm.Domain.Voice.Drivers;

/// <summary>How outcome (row 0) and drivers go together, from pairwise covariances. Such a matrix need not be that of any data: then nothing may follow from it.</summary>
internal sealed class CorrelationMatrix
{
    /// <summary>An eigenvalue at or below this counts as none.</summary>
    private const double Nothing = 1e-8;

    private readonly double[,] r;

    private CorrelationMatrix(double[,] r) => this.r = r;

    public int Drivers => r.GetLength(0) - 1;

    /// <summary>The correlation of a driver (from 0) with the outcome.</summary>
    public double WithOutcome(int driver) => r[0, driver + 1];

    /// <summary>The correlation of two drivers (from 0).</summary>
    public double Between(int first, int second) => r[first + 1, second + 1];

    /// <summary>The correlations; nothing when a column does not vary.</summary>
    public static CorrelationMatrix? Of(PairSums sums, int columns)
    {
        var deviation = new double[columns];
        for (var i = 0; i < columns; i++)
        {
            var variance = sums.N(i, i) < 2 ? 0 : sums.Covariance(i, i);
            if (!(variance > 1e-12))
                return null;
            deviation[i] = Math.Sqrt(variance);
        }

        var matrix = new double[columns, columns];
        for (var i = 0; i < columns; i++)
        {
            matrix[i, i] = 1;
            for (var j = i + 1; j < columns; j++)
                matrix[i, j] = matrix[j, i] = sums.N(i, j) < 2 ? 0 : sums.Covariance(i, j) / (deviation[i] * deviation[j]);
        }

        return new CorrelationMatrix(matrix);
    }

    /// <summary>Whether it is the matrix of some data in which no column follows from the others.</summary>
    public bool IsPositiveDefinite
    {
        get
        {
            var eigen = SymmetricEigen.Of(r);
            return eigen.Value(eigen.Smallest) > Nothing;
        }
    }

    /// <summary>The drivers alone.</summary>
    public double[,] OfDrivers()
    {
        var matrix = new double[Drivers, Drivers];
        for (var i = 0; i < Drivers; i++)
        {
            for (var j = 0; j < Drivers; j++)
                matrix[i, j] = Between(i, j);
        }

        return matrix;
    }
}
