using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice;

/// <summary>
/// Merges the feedback recorded since the last run into the metric snapshots: sums per metric, scope, day and month. Nothing scans all
/// history. The job's row is written first, which takes its lock, so that two runs at once never count an answer twice.
/// </summary>
/// <remarks>
/// A row becomes visible when its transaction ends, after its time of creation; a plug-in runs two minutes at most. Rows younger than
/// that wait, so that none is passed over.
/// </remarks>
[CustomApi("cx_RefreshMetrics", Binding.Global, Kind.Action, Privilege = "prvWritecx_MetricSnapshot", CallBudget = 1200,
    Description = "Merges new feedback into the metric snapshots, a slice at a time. Call again until Done.")]
public sealed class RefreshMetrics : Api<RefreshMetricsRequest, RefreshMetricsResponse>
{
    /// <summary>Feedback rows in a slice; each changes at most forty snapshots.</summary>
    private const int Slice = 100;

    private static readonly TimeSpan LongestTransaction = TimeSpan.FromMinutes(2);

    protected override RefreshMetricsResponse Run(ApiCall<RefreshMetricsRequest> call)
    {
        var job = ScheduledJobs.Begin(call, ScheduledJobs.Metrics);
        var merged = Watermark(job);
        var waiting = Waiting(call.System, merged, SecondOf(call.Now - LongestTransaction));
        var slice = waiting.Count <= Slice ? waiting : WholeSeconds(call.System, waiting);
        Snapshots.Merge(call.System, slice, call.Now);
        var done = waiting.Count <= Slice;
        var watermark = slice.Count > 0 ? SecondOf(slice[slice.Count - 1].CreatedOn!.Value) : merged;
        ScheduledJobs.End(call, job, slice.Count, done, watermark?.ToString("O", CultureInfo.InvariantCulture));
        return new RefreshMetricsResponse { Merged = slice.Count, Done = done };
    }

    private static DateTime? Watermark(CxScheduledJob job) => string.IsNullOrEmpty(job.Cursor)
        ? null
        : DateTime.Parse(job.Cursor, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    /// <summary>Times are told to the second and may be kept finer, so that the watermark counts in whole seconds.</summary>
    private static DateTime SecondOf(DateTime time) => new(time.Ticks - time.Ticks % TimeSpan.TicksPerSecond, DateTimeKind.Utc);

    private static List<CxFeedback> Waiting(IOrganizationService service, DateTime? merged, DateTime until)
    {
        var query = Query(until);
        query.TopCount = Slice + 1;
        if (merged is { } second)
            query.Criteria.AddCondition(CxFeedback.Columns.CreatedOn, ConditionOperator.GreaterEqual, second.AddSeconds(1));
        return Read(service, query);
    }

    /// <summary>Rows of one second must be merged together, for the watermark can't stand between them.</summary>
    private static List<CxFeedback> WholeSeconds(IOrganizationService service, List<CxFeedback> rows)
    {
        var last = SecondOf(rows[rows.Count - 1].CreatedOn!.Value);
        if (SecondOf(rows[0].CreatedOn!.Value) != last)
            return rows.Where(row => SecondOf(row.CreatedOn!.Value) != last).ToList();
        var query = Query(last.AddSeconds(1));
        query.Criteria.AddCondition(CxFeedback.Columns.CreatedOn, ConditionOperator.GreaterEqual, last);
        return Read(service, query);
    }

    private static QueryExpression Query(DateTime until)
    {
        var query = new QueryExpression(CxFeedback.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxFeedback.Columns.CreatedOn, CxFeedback.Columns.RespondedOn, CxFeedback.Columns.SurveyId, CxFeedback.Columns.TouchpointId, CxFeedback.Columns.UnitId,
                CxFeedback.Columns.Channel, CxFeedback.Columns.Nps, CxFeedback.Columns.Csat, CxFeedback.Columns.Ces, CxFeedback.Columns.Lba),
        };
        query.Criteria.AddCondition(CxFeedback.Columns.CreatedOn, ConditionOperator.LessThan, until);
        query.AddOrder(CxFeedback.Columns.CreatedOn, OrderType.Ascending);
        return query;
    }

    private static List<CxFeedback> Read(IOrganizationService service, QueryExpression query) =>
        service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxFeedback>()).ToList();
}
