using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Voice;
using CxCrm.Domain.Voice.Charts;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>A rule on control limits with the period it judges now: the last one that is over.</summary>
internal sealed class WatchedRule
{
    private readonly ControlledScope scope;

    public WatchedRule(CxAlertRule rule, ControlledScope scope, DateTime now)
    {
        Rule = rule;
        this.scope = scope;
        var grain = GrainOf(rule.ControlPeriod);
        var running = SnapshotKey.PeriodOf(grain, CentralEuropeanTime.ToLocal(now).Date);
        Judged = new SnapshotKey(rule.Metric!.Value, scope.Kind, scope.Id, grain, running).Back(1);
    }

    public CxAlertRule Rule { get; }

    /// <summary>The snapshot of the period judged.</summary>
    public SnapshotKey Judged { get; }

    /// <summary>The snapshots of the periods it is judged by, oldest first.</summary>
    public IEnumerable<SnapshotKey> Baseline => Enumerable.Range(1, ControlRule.BaselinePeriods).Reverse().Select(Judged.Back);

    /// <summary>The finding; nothing where the data do not suffice.</summary>
    public ControlFinding? Judge(IReadOnlyDictionary<string, CxMetricSnapshot> snapshots)
    {
        var chart = Rule.ControlChart == CxAlertRuleControlChart.Ewma ? ControlChart.Ewma : ControlChart.PChart;
        return ControlRule.Judge(SnapshotMetrics.All[Judged.Metric], chart, Baseline.Select(key => Tally(snapshots, key)).ToList(), Tally(snapshots, Judged));
    }

    private static MetricTally Tally(IReadOnlyDictionary<string, CxMetricSnapshot> snapshots, SnapshotKey key) =>
        snapshots.TryGetValue(key.Text, out var row) ? Snapshots.TallyOf(row) : MetricTally.None;

    private static CxMetricSnapshotGrain GrainOf(CxAlertRuleControlPeriod? period) => period switch
    {
        CxAlertRuleControlPeriod.Day => CxMetricSnapshotGrain.Day,
        CxAlertRuleControlPeriod.Month => CxMetricSnapshotGrain.Month,
        _ => CxMetricSnapshotGrain.Week,
    };
}
