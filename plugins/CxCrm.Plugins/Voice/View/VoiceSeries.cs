using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Domain.Voice.Charts;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice.View;

/// <summary>The periods asked for with their scores and limits, out of the snapshots: by their keys, however long the history is.</summary>
internal sealed class VoiceSeries
{
    private readonly VoiceQuestion question;
    private readonly ScoredMetric metric;
    private readonly Dictionary<string, CxMetricSnapshot> snapshots;

    private VoiceSeries(VoiceQuestion question, Dictionary<string, CxMetricSnapshot> snapshots)
    {
        this.question = question;
        this.snapshots = snapshots;
        metric = SnapshotMetrics.All[question.Metric];
        Total = question.Periods().Aggregate(MetricTally.None, (sum, key) => sum.Plus(TallyOf(key)));
    }

    /// <summary>All answers of the periods asked for.</summary>
    public MetricTally Total { get; }

    /// <summary>Reads it; one call for every two hundred periods.</summary>
    public static VoiceSeries Read(IOrganizationService service, VoiceQuestion question)
    {
        var before = Enumerable.Range(1, ControlRule.BaselinePeriods).Select(question.Key(question.First).Back);
        return new VoiceSeries(question, Snapshots.Read(service, question.Periods().Concat(before)));
    }

    public List<VoicePeriod> Periods() => question.Periods().Select(PeriodOf).ToList();

    /// <summary>The parts of all answers.</summary>
    public List<VoiceShare> Distribution() =>
    [
        Share("positive", Total.Positive),
        Share("neither", Total.N - Total.Positive - Total.Negative),
        Share("negative", Total.Negative),
    ];

    private VoicePeriod PeriodOf(SnapshotKey key)
    {
        var tally = TallyOf(key);
        var period = new VoicePeriod
        {
            From = key.PeriodStart.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IsRunning = key.PeriodStart >= question.Running,
        };
        period.Show(tally.Measure(metric));
        if (!period.IsRunning)
            period.Limits = VoiceLimits.Of(ControlRule.Judge(metric, question.Chart, Before(key), tally));
        return period;
    }

    private List<MetricTally> Before(SnapshotKey key) =>
        Enumerable.Range(1, ControlRule.BaselinePeriods).Reverse().Select(back => TallyOf(key.Back(back))).ToList();

    private VoiceShare Share(string code, int count)
    {
        var share = new VoiceShare { Code = code };
        share.Show(Total.N == 0 ? null : new ScoreSums(Total.N, 0, 0, count).TopShare());
        share.Count = share.Few ? null : count;
        return share;
    }

    private MetricTally TallyOf(SnapshotKey key) => snapshots.TryGetValue(key.Text, out var row) ? Snapshots.TallyOf(row) : MetricTally.None;
}
