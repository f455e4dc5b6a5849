using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice;

/// <summary>Adds feedback to the sums of the snapshots it counts in.</summary>
internal static class Snapshots
{
    /// <summary>Keys in one query.</summary>
    private const int KeysAtOnce = 200;

    private static readonly IReadOnlyDictionary<CxMetric, ScoredMetric> Metrics = new Dictionary<CxMetric, ScoredMetric>
    {
        [CxMetric.Nps] = ScoredMetric.Nps,
        [CxMetric.Csat] = ScoredMetric.Satisfaction,
        [CxMetric.Ces] = ScoredMetric.Effort,
        [CxMetric.Lba] = ScoredMetric.BuyAgain,
    };

    /// <summary>Merges them: one query for every two hundred snapshots, one write for each snapshot.</summary>
    public static void Merge(IOrganizationService service, IEnumerable<CxFeedback> feedback, DateTime now)
    {
        var added = Count(feedback);
        var existing = Read(service, added.Keys.Select(key => key.Text).ToList());
        foreach (var entry in added)
        {
            existing.TryGetValue(entry.Key.Text, out var row);
            Write(service, entry.Key, row, entry.Value, now);
        }
    }

    private static Dictionary<SnapshotKey, MetricTally> Count(IEnumerable<CxFeedback> feedback)
    {
        var sums = new Dictionary<SnapshotKey, MetricTally>();
        foreach (var row in feedback)
        {
            foreach (var metric in Metrics)
            {
                if (ScoreOf(row, metric.Key) is not { } score)
                    continue;
                foreach (var key in SnapshotKey.Of(row, metric.Key))
                    sums[key] = (sums.TryGetValue(key, out var before) ? before : MetricTally.None).Plus(MetricTally.Of(metric.Value, score));
            }
        }

        return sums;
    }

    private static double? ScoreOf(CxFeedback feedback, CxMetric metric) => metric switch
    {
        CxMetric.Nps => feedback.Nps,
        CxMetric.Csat => (double?)feedback.Csat,
        CxMetric.Ces => (double?)feedback.Ces,
        CxMetric.Lba => feedback.Lba,
        _ => null,
    };

    private static Dictionary<string, CxMetricSnapshot> Read(IOrganizationService service, IReadOnlyList<string> keys)
    {
        var rows = new Dictionary<string, CxMetricSnapshot>(StringComparer.OrdinalIgnoreCase);
        for (var start = 0; start < keys.Count; start += KeysAtOnce)
        {
            var query = new QueryExpression(CxMetricSnapshot.LogicalName)
            {
                ColumnSet = new ColumnSet(
                    CxMetricSnapshot.Columns.Key, CxMetricSnapshot.Columns.N, CxMetricSnapshot.Columns.Sum, CxMetricSnapshot.Columns.SumSquares,
                    CxMetricSnapshot.Columns.Positive, CxMetricSnapshot.Columns.Negative),
            };
            query.Criteria.AddCondition(CxMetricSnapshot.Columns.Key, ConditionOperator.In, keys.Skip(start).Take(KeysAtOnce).ToArray<object>());
            foreach (var row in service.RetrieveMultiple(query).Entities.Select(found => found.ToEntity<CxMetricSnapshot>()))
                rows[row.Key!] = row;
        }

        return rows;
    }

    private static void Write(IOrganizationService service, SnapshotKey key, CxMetricSnapshot? row, MetricTally added, DateTime now)
    {
        var total = row is null ? added : TallyOf(row).Plus(added);
        var snapshot = row is null ? New(key) : new CxMetricSnapshot(row.Id);
        Fill(snapshot, total, total.Measure(Metrics[key.Metric])!, now);
        if (row is null)
            service.Create(snapshot);
        else
            service.Update(snapshot);
    }

    private static MetricTally TallyOf(CxMetricSnapshot row) =>
        new(row.N ?? 0, (double)(row.Sum ?? 0), (double)(row.SumSquares ?? 0), row.Positive ?? 0, row.Negative ?? 0);

    private static CxMetricSnapshot New(SnapshotKey key) => new()
    {
        Name = key.Text,
        Key = key.Text,
        Metric = key.Metric,
        Scope = key.Scope,
        ScopeId = key.ScopeId,
        Grain = key.Grain,
        PeriodStart = key.PeriodStart,
    };

    private static void Fill(CxMetricSnapshot snapshot, MetricTally total, Measurement measured, DateTime now)
    {
        snapshot.N = total.N;
        snapshot.Sum = (decimal)total.Sum;
        snapshot.SumSquares = (decimal)total.SumOfSquares;
        snapshot.Positive = total.Positive;
        snapshot.Negative = total.Negative;
        snapshot.Value = (decimal)measured.Value;
        snapshot.Low = (decimal)measured.Low;
        snapshot.High = (decimal)measured.High;
        snapshot.Watermark = now;
        snapshot.CalculatedOn = now;
    }
}
