using System;
using CxCrm.Domain.Calendar;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Voice.Metrics;

namespace CxCrm.Plugins.Voice;

/// <summary>
/// Merges what was recorded since the last run into the metric snapshots: sums per metric, scope, day, week and month. Nothing scans all history. The
/// job's row is written first, which takes its lock, so that two runs at once never count an answer twice. When all is merged, the alert rules on control limits
/// are judged.
/// </summary>
/// <remarks>
/// A row becomes visible when its transaction ends, after its time of creation; a plug-in runs two minutes at most. Rows younger than
/// that wait, so that none is passed over.
/// </remarks>
[CustomApi("cx_RefreshMetrics", Binding.Global, Kind.Action, Privilege = "prvWritecx_MetricSnapshot", CallBudget = 3000,
    Description = "Merges new answers, themes and customer periods into the metric snapshots, a slice at a time, then judges control limits. Call again until Done.")]
public sealed class RefreshMetrics : Api<RefreshMetricsRequest, RefreshMetricsResponse>
{
    private static readonly TimeSpan LongestTransaction = TimeSpan.FromMinutes(2);

    protected override RefreshMetricsResponse Run(ApiCall<RefreshMetricsRequest> call)
    {
        var job = ScheduledJobs.Begin(call, ScheduledJobs.Metrics);
        var cursor = MetricsCursor.Read(job.Cursor);
        var reader = new StreamReader(call.System, WholeSecond.Of(call.Now - LongestTransaction));
        var sums = new SnapshotSums();
        var merged = 0;
        var isDone = true;
        foreach (var stream in new SnapshotStream[] { new FeedbackStream(), new EmotionStream(), new ThemeStream(), new ChurnStream() })
        {
            var progress = reader.Merge(stream, cursor, sums);
            merged += progress.Merged;
            isDone &= progress.IsDone;
        }

        Snapshots.Merge(call.System, sums, call.Now);
        var alerts = isDone ? Judge(call, cursor) : 0;
        ScheduledJobs.End(call, job, merged, isDone, cursor.Text);
        return new RefreshMetricsResponse { Merged = merged, Alerts = alerts, Done = isDone };
    }

    private static int Judge(PluginCall call, MetricsCursor cursor)
    {
        var alerts = new ControlAlerts(call, cursor.Judged).Raise();
        cursor.Judged = call.Now;
        return alerts;
    }
}
