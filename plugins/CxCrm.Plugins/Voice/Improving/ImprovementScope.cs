using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice.Improving;

/// <summary>Which answers tell whether an improvement worked: those of its touchpoint, else those that bring its driver's theme up, else those of its program.</summary>
internal sealed class ImprovementScope(CxMetricSnapshotScope kind, string id)
{
    public static ImprovementScope Of(CxImprovement row, EntityReference? theme)
    {
        if (row.TouchpointId is { } touchpoint)
            return new(CxMetricSnapshotScope.Touchpoint, touchpoint.Id.ToString("D"));
        return theme is not null
            ? new(CxMetricSnapshotScope.Theme, theme.Id.ToString("D"))
            : new(CxMetricSnapshotScope.Program, row.ProgramId!.Id.ToString("D"));
    }

    public static ImprovementScope Of(EntityReference unit) => new(CxMetricSnapshotScope.Unit, unit.Id.ToString("D"));

    /// <summary>All answers of a period, both days included; one call for every two hundred days.</summary>
    public MetricTally Sum(IOrganizationService service, CxMetric metric, DateTime from, DateTime to)
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
