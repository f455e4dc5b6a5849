using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Ambition;

/// <summary>One value out of the measurements of several surveys in one month.</summary>
internal static class SnapshotMerge
{
    private const int Decimals = 2;

    private static readonly IReadOnlyDictionary<CxMetric, ScoredMetric> Scored = new Dictionary<CxMetric, ScoredMetric>
    {
        [CxMetric.Nps] = ScoredMetric.Nps,
        [CxMetric.Csat] = ScoredMetric.Satisfaction,
        [CxMetric.Ces] = ScoredMetric.Effort,
        [CxMetric.Lba] = ScoredMetric.BuyAgain,
    };

    /// <summary>With an interval where the sums give one; other metrics are the mean of the values, weighted by their answers.</summary>
    public static Measured Of(CxMetric metric, IReadOnlyList<CxMetricSnapshot> rows)
    {
        var tally = rows.Aggregate(MetricTally.None, (sum, row) => sum.Plus(new MetricTally(
            row.N ?? 0, (double)(row.Sum ?? 0), (double)(row.SumSquares ?? 0), row.Positive ?? 0, row.Negative ?? 0)));
        var on = rows.Max(row => row.CalculatedOn ?? row.PeriodStart!.Value);
        if (metric == CxMetric.PromoterShare)
            return Interval(WilsonInterval.Measure(tally.Positive, tally.N), scale: 100, on);
        if (Scored.TryGetValue(metric, out var scored))
            return Interval(tally.Measure(scored)!, scale: 1, on);
        var weighted = rows.Sum(row => (row.Value ?? 0) * (row.N ?? 0)) / tally.N;
        return new Measured(decimal.Round(weighted, Decimals), null, null, tally.N, on);
    }

    private static Measured Interval(Measurement measured, int scale, DateTime on) =>
        new(Rounded(scale * measured.Value), Rounded(scale * measured.Low), Rounded(scale * measured.High), measured.N, on);

    private static decimal Rounded(double value) => decimal.Round((decimal)value, Decimals);
}
