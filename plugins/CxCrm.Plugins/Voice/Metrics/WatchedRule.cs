using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Voice;
using CxCrm.Domain.Voice.Charts;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>A rule on control limits with one period that it judges.</summary>
internal sealed class WatchedRule
{
    /// <summary>Periods judged at once; what has lain still longer is history, not news.</summary>
    private const int MostPeriods = 12;

    private WatchedRule(CxAlertRule rule, SnapshotKey judged)
    {
        Rule = rule;
        Judged = judged;
    }

    /// <summary>The rule once for every period that is over and was not when alerts were last judged, oldest first; at least the last one that is over.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="scope">What it watches.</param>
    /// <param name="lastJudged">When alerts were last judged, UTC; nothing if never.</param>
    /// <param name="now">UTC.</param>
    public static IEnumerable<WatchedRule> Due(CxAlertRule rule, ControlledScope scope, DateTime? lastJudged, DateTime now)
    {
        var grain = GrainOf(rule.ControlPeriod);
        var running = new SnapshotKey(rule.Metric!.Value, scope.Kind, scope.Id, grain, SnapshotKey.PeriodOf(grain, LocalDay(now)));
        var ranThen = SnapshotKey.PeriodOf(grain, LocalDay(lastJudged ?? now));
        return Enumerable.Range(1, MostPeriods)
            .Where(back => back == 1 || running.Back(back).PeriodStart >= ranThen)
            .Reverse()
            .Select(back => new WatchedRule(rule, running.Back(back)));
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

    private static DateTime LocalDay(DateTime moment) => CentralEuropeanTime.ToLocal(moment).Date;

    private static MetricTally Tally(IReadOnlyDictionary<string, CxMetricSnapshot> snapshots, SnapshotKey key) =>
        snapshots.TryGetValue(key.Text, out var row) ? Snapshots.TallyOf(row) : MetricTally.None;

    private static CxMetricSnapshotGrain GrainOf(CxAlertRuleControlPeriod? period) => period switch
    {
        CxAlertRuleControlPeriod.Day => CxMetricSnapshotGrain.Day,
        CxAlertRuleControlPeriod.Month => CxMetricSnapshotGrain.Month,
        _ => CxMetricSnapshotGrain.Week,
    };
}
