using System;

namespace CxCrm.Domain.Voice.Drivers;

/// <summary>Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's cyclic rotations.</summary>
/// <remarks>C. G. J. Jacobi, Journal fuer die reine und angewandte Mathematik 30 (1846) 51-94; the rotation as in G. H. Golub and C. F. Van Loan,
/// Matrix Computations, 8.5.</remarks>
public sealed class SymmetricEigen
{
    private const int MostSweeps = 100;

    private readonly double[,] a;

    private SymmetricEigen(double[,] matrix)
    {
        Size = matrix.GetLength(0);
        a = (double[,])matrix.Clone();
        Vectors = new double[Size, Size];
        for (var i = 0; i < Size; i++)
            Vectors[i, i] = 1;
    }

    /// <summary>The number of rows.</summary>
    public int Size { get; }

    /// <summary>The eigenvectors, one a column, of length 1.</summary>
    public double[,] Vectors { get; }

    /// <summary>The eigenvalue that belongs to a column of <see cref="Vectors"/>.</summary>
    public double Value(int column) => a[column, column];

    /// <summary>The column of the smallest eigenvalue.</summary>
    public int Smallest
    {
        get
        {
            var smallest = 0;
            for (var i = 1; i < Size; i++)
                smallest = a[i, i] < a[smallest, smallest] ? i : smallest;
            return smallest;
        }
    }

    /// <summary>Decomposes a symmetric matrix, which is left as it is.</summary>
    public static SymmetricEigen Of(double[,] matrix)
    {
        var eigen = new SymmetricEigen(matrix);
        for (var sweep = 0; sweep < MostSweeps && eigen.OffDiagonal() > 1e-22; sweep++)
            eigen.Sweep();
        return eigen;
    }

    private double OffDiagonal()
    {
        double sum = 0;
        for (var i = 0; i < Size; i++)
        {
            for (var j = i + 1; j < Size; j++)
                sum += a[i, j] * a[i, j];
        }

        return sum;
    }

    private void Sweep()
    {
        for (var p = 0; p < Size; p++)
        {
            for (var q = p + 1; q < Size; q++)
            {
                if (Math.Abs(a[p, q]) > 1e-300)
                    Rotate(p, q);
            }
        }
    }

    private void Rotate(int p, int q)
    {
        var theta = (a[q, q] - a[p, p]) / (2 * a[p, q]);
        var t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        var c = 1 / Math.Sqrt(t * t + 1);
        var s = t * c;
        for (var k = 0; k < Size; k++)
            Turn(a, k, p, k, q, c, s);
        for (var k = 0; k < Size; k++)
            Turn(a, p, k, q, k, c, s);
        for (var k = 0; k < Size; k++)
            Turn(Vectors, k, p, k, q, c, s);
    }

    private static void Turn(double[,] matrix, int row1, int column1, int row2, int column2, double c, double s)
    {
        var first = matrix[row1, column1];
        var second = matrix[row2, column2];
        matrix[row1, column1] = c * first - s * second;
        matrix[row2, column2] = s * first + c * second;
    }
}
