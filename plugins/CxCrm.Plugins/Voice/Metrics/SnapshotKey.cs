using System;
using System.Collections.Generic;
using System.Globalization;
using CxCrm.Domain.Calendar;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>Which snapshot an answer counts in: metric, scope and period.</summary>
internal sealed record SnapshotKey(CxMetric Metric, CxMetricSnapshotScope Scope, string ScopeId, CxMetricSnapshotGrain Grain, DateTime PeriodStart)
{
    /// <summary>The scope id of the whole company.</summary>
    public const string Everything = "all";

    private static readonly CxMetricSnapshotGrain[] Grains = [CxMetricSnapshotGrain.Day, CxMetricSnapshotGrain.Week, CxMetricSnapshotGrain.Month];

    /// <summary>The key column: metric/scope/scope id/grain/period start in invariant text.</summary>
    public string Text => string.Format(
        CultureInfo.InvariantCulture,
        "{0}/{1}/{2}/{3}/{4:yyyy-MM-dd}",
        Metric.ToString().ToLowerInvariant(),
        Scope.ToString().ToLowerInvariant(),
        ScopeId,
        Grain.ToString().ToLowerInvariant(),
        PeriodStart);

    /// <summary>The snapshots of a metric and scope that a moment (UTC) counts in: its day, week and month in local time.</summary>
    public static IEnumerable<SnapshotKey> At(DateTime moment, CxMetric metric, CxMetricSnapshotScope scope, string scopeId)
    {
        var day = CentralEuropeanTime.ToLocal(moment).Date;
        foreach (var grain in Grains)
            yield return new SnapshotKey(metric, scope, scopeId, grain, PeriodOf(grain, day));
    }

    /// <summary>The same snapshot some periods earlier or, below zero, later.</summary>
    public SnapshotKey Back(int periods) => this with
    {
        PeriodStart = Grain switch
        {
            CxMetricSnapshotGrain.Month => PeriodStart.AddMonths(-periods),
            CxMetricSnapshotGrain.Week => PeriodStart.AddDays(-7 * periods),
            _ => PeriodStart.AddDays(-periods),
        },
    };

    /// <summary>The first day of the period a local day lies in; weeks begin on Monday.</summary>
    public static DateTime PeriodOf(CxMetricSnapshotGrain grain, DateTime day) => grain switch
    {
        CxMetricSnapshotGrain.Month => new DateTime(day.Year, day.Month, 1, 0, 0, 0, DateTimeKind.Unspecified),
        CxMetricSnapshotGrain.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        _ => day,
    };
}
