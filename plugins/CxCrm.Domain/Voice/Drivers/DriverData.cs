using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Drivers;

/// <summary>
/// Answers with their outcome and the columns that may drive it, kept as sums of up to a thousand parts. The parts are what the bootstrap draws from: with up to
/// a thousand answers each is one answer, above that each is every thousandth one, whose sums vary as those of single answers do.
/// </summary>
public sealed class DriverData
{
    private const int MostParts = 1000;
    private readonly double[] origin;
    private readonly double[] row;
    private readonly List<PairSums> parts = [];

    /// <summary>Data with this many drivers.</summary>
    public DriverData(int drivers)
    {
        if (drivers < 1)
            throw new ArgumentOutOfRangeException(nameof(drivers), "An analysis has at least one driver.");
        Drivers = drivers;
        origin = new double[drivers + 1];
        row = new double[drivers + 1];
        for (var i = 0; i < origin.Length; i++)
            origin[i] = double.NaN;
    }

    /// <summary>The number of drivers.</summary>
    public int Drivers { get; }

    /// <summary>The number of answers.</summary>
    public int Answers { get; private set; }

    internal IReadOnlyList<PairSums> Parts => parts;

    /// <summary>Adds an answer.</summary>
    /// <param name="outcome">What is to be explained.</param>
    /// <param name="drivers">A value per driver; not a number where it is unknown.</param>
    public void Add(double outcome, IReadOnlyList<double> drivers)
    {
        if (drivers.Count != Drivers || double.IsNaN(outcome))
            throw new ArgumentException("An answer has its outcome and a place for every driver.", nameof(drivers));
        Place(0, outcome);
        for (var i = 0; i < drivers.Count; i++)
            Place(i + 1, drivers[i]);
        if (parts.Count < MostParts)
            parts.Add(new PairSums(Drivers + 1));
        parts[Answers % MostParts].Add(row);
        Answers++;
    }

    internal PairSums Total()
    {
        var total = new PairSums(Drivers + 1);
        foreach (var part in parts)
            total.Add(part);
        return total;
    }

    /// <summary>The mean of a column in its own unit; the outcome is column 0.</summary>
    internal double Mean(PairSums total, int column) => origin[column] + total.Mean(column);

    private void Place(int column, double value)
    {
        if (double.IsNaN(origin[column]))
            origin[column] = value;
        row[column] = value - origin[column];
    }
}
