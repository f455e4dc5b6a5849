using System;

namespace CxCrm.Domain.Voice.Drivers;

/// <summary>
/// The sufficient statistics of columns with gaps: for every pair of columns the number of rows that have both, and their sums. Sums of parts add up to
/// the sums of the whole, so that an analysis never goes back to the rows.
/// </summary>
internal sealed class PairSums
{
    private const int Figures = 4;
    private readonly int columns;
    private readonly double[] sums;

    public PairSums(int columns)
    {
        this.columns = columns;
        sums = new double[columns * (columns + 1) / 2 * Figures];
    }

    /// <summary>Adds a row; a gap is not a number. The values are taken from an origin near them, else large ones would cancel.</summary>
    public void Add(double[] row)
    {
        var at = 0;
        for (var i = 0; i < columns; i++)
        {
            for (var j = i; j < columns; j++, at += Figures)
            {
                if (double.IsNaN(row[i]) || double.IsNaN(row[j]))
                    continue;
                sums[at]++;
                sums[at + 1] += row[i];
                sums[at + 2] += row[j];
                sums[at + 3] += row[i] * row[j];
            }
        }
    }

    public void Add(PairSums other)
    {
        for (var k = 0; k < sums.Length; k++)
            sums[k] += other.sums[k];
    }

    public void Clear() => Array.Clear(sums, 0, sums.Length);

    /// <summary>How many rows have both columns.</summary>
    public int N(int i, int j) => (int)sums[At(i, j)];

    /// <summary>The mean of a column, from the origin of its values.</summary>
    public double Mean(int i) => sums[At(i, i) + 1] / sums[At(i, i)];

    /// <summary>The covariance over the rows that have both columns; at least two are needed.</summary>
    public double Covariance(int i, int j)
    {
        var at = At(i, j);
        var n = sums[at];
        return (sums[at + 3] - sums[at + 1] * sums[at + 2] / n) / (n - 1);
    }

    private int At(int i, int j)
    {
        var first = Math.Min(i, j);
        var second = Math.Max(i, j);
        return (first * columns - first * (first - 1) / 2 + second - first) * Figures;
    }
}
