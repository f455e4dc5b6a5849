using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>Which answers a before and after is read from.</summary>
internal sealed class MetricScope(CxMetricSnapshotScope kind, string id)
{
    public static MetricScope Of(CxMetricSnapshotScope kind, EntityReference row) => new(kind, row.Id.ToString("D"));

    /// <summary>What became of a metric between two periods, both with their first and last day; nothing where one has no answers.</summary>
    public MetricChange? Change(IOrganizationService service, CxMetric metric, DateTime beforeFrom, DateTime beforeTo, DateTime afterFrom, DateTime afterTo) =>
        MetricChange.Between(SnapshotMetrics.All[metric], Sum(service, metric, beforeFrom, beforeTo), Sum(service, metric, afterFrom, afterTo));

    /// <summary>All answers of a period, both days included; one call for every two hundred days.</summary>
    private MetricTally Sum(IOrganizationService service, CxMetric metric, DateTime from, DateTime to)
    {
        var rows = Snapshots.Read(service, Days(metric, from.Date, to.Date));
        return rows.Values.Aggregate(MetricTally.None, (sum, row) => sum.Plus(Snapshots.TallyOf(row)));
    }

    private IEnumerable<SnapshotKey> Days(CxMetric metric, DateTime from, DateTime to)
    {
        for (var day = DateTime.SpecifyKind(from, DateTimeKind.Unspecified); day <= to; day = day.AddDays(1))
            yield return new SnapshotKey(metric, kind, id, CxMetricSnapshotGrain.Day, day);
    }
}
