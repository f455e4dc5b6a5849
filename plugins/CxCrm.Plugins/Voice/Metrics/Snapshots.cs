using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>Reads snapshots by their keys and adds to their sums.</summary>
internal static class Snapshots
{
    /// <summary>Merges them: one query for every two hundred snapshots, one write for each snapshot.</summary>
    public static void Merge(IOrganizationService service, SnapshotSums added, DateTime now)
    {
        var existing = Read(service, added.ByKey.Keys);
        foreach (var entry in added.ByKey)
        {
            existing.TryGetValue(entry.Key.Text, out var row);
            Write(service, entry.Key, row, entry.Value, now);
        }
    }

    /// <summary>The rows that exist, by the text of their key; one query for every two hundred.</summary>
    public static Dictionary<string, CxMetricSnapshot> Read(IOrganizationService service, IEnumerable<SnapshotKey> keys)
    {
        var texts = keys.Select(key => key.Text).Distinct().ToList();
        var rows = new Dictionary<string, CxMetricSnapshot>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in QueryPages.Among(service, Query, CxMetricSnapshot.Columns.Key, texts).Select(found => found.ToEntity<CxMetricSnapshot>()))
            rows[row.Key!] = row;
        return rows;

        static QueryExpression Query() => new(CxMetricSnapshot.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxMetricSnapshot.Columns.Key, CxMetricSnapshot.Columns.N, CxMetricSnapshot.Columns.Sum, CxMetricSnapshot.Columns.SumSquares,
                CxMetricSnapshot.Columns.Positive, CxMetricSnapshot.Columns.Negative),
        };
    }

    /// <summary>The sums a row keeps.</summary>
    public static MetricTally TallyOf(CxMetricSnapshot row) =>
        new(row.N ?? 0, (double)(row.Sum ?? 0), (double)(row.SumSquares ?? 0), row.Positive ?? 0, row.Negative ?? 0);

    private static void Write(IOrganizationService service, SnapshotKey key, CxMetricSnapshot? row, MetricTally added, DateTime now)
    {
        var total = row is null ? added : TallyOf(row).Plus(added);
        var snapshot = row is null ? New(key) : new CxMetricSnapshot(row.Id);
        Fill(snapshot, total, total.Measure(SnapshotMetrics.All[key.Metric]), now);
        if (row is null)
            service.Create(snapshot);
        else
            service.Update(snapshot);
    }

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

    /// <summary>Where a new reading took the last answer out, no value is left.</summary>
    private static void Fill(CxMetricSnapshot snapshot, MetricTally total, Measurement? measured, DateTime now)
    {
        snapshot.N = total.N;
        snapshot.Sum = (decimal)total.Sum;
        snapshot.SumSquares = (decimal)total.SumOfSquares;
        snapshot.Positive = total.Positive;
        snapshot.Negative = total.Negative;
        snapshot.Value = (decimal?)measured?.Value;
        snapshot.Low = (decimal?)measured?.Low;
        snapshot.High = (decimal?)measured?.High;
        snapshot.Watermark = now;
        snapshot.CalculatedOn = now;
    }
}
