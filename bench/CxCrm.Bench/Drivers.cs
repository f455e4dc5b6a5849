using System.Diagnostics;
using System.Globalization;
using CxCrm.Domain.Voice.Drivers;

namespace CxCrm.Bench;

/// <summary>LMG and relative weights with their bootstrap intervals over many answers, from the rows to the result.</summary>
internal static class Drivers
{
    private const int Answers = 100_000;
    private const int Columns = 10;
    private const int Samples = 200;
    private const int Runs = 5;

    public static Report Measure(WorkFolder folder)
    {
        var rows = Rows();
        Analyse(rows);
        var times = new Times([.. Enumerable.Range(0, Runs).Select(_ => Analyse(rows))]);
        return new Report(
            string.Create(CultureInfo.InvariantCulture, $"drivers, {Columns} columns, {Answers} answers, {Samples} bootstrap samples: {times.Quantile(0.5):0} ms ({times.Spread})"),
            new Limit("LMG, relative weights and their intervals", times.Quantile(0.5), 6000, "ms"));
    }

    private static double Analyse(List<double[]> rows)
    {
        var watch = Stopwatch.StartNew();
        var data = new DriverData(Columns);
        foreach (var row in rows)
            data.Add(row[Columns], new ArraySegment<double>(row, 0, Columns));
        var analysis = DriverAnalysis.Of(data, Samples);
        if (analysis.Refusal is not null || analysis.Samples != Samples)
            throw new InvalidOperationException("The analysis was refused: what was measured is not what the figure is about.");
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Half flags, half figures with gaps; each matters a little less than the one before.</summary>
    private static List<double[]> Rows()
    {
        var random = new Random(1);
        var rows = new List<double[]>(Answers);
        for (var i = 0; i < Answers; i++)
        {
            var row = new double[Columns + 1];
            for (var column = 0; column < Columns; column++)
            {
                var value = column % 2 == 0 ? random.Next(2) : random.NextDouble();
                row[Columns] += value / (column + 1);
                row[column] = column % 2 == 1 && random.Next(10) == 0 ? double.NaN : value;
            }

            row[Columns] += random.NextDouble();
            rows.Add(row);
        }

        return rows;
    }
}
