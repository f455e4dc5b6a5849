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
        var until = call.Now - LongestTransaction;
        var waiting = Waiting(call.System, Watermark(job), until);
        var slice = waiting.Count <= Slice ? waiting : WholeMoments(waiting);
        Snapshots.Merge(call.System, slice, call.Now);
        var done = slice.Count == waiting.Count && waiting.Count <= Slice;
        var watermark = slice.Count > 0 ? slice[slice.Count - 1].CreatedOn : Watermark(job);
        ScheduledJobs.End(call, job, slice.Count, done, watermark?.ToString("O", CultureInfo.InvariantCulture));
        return new RefreshMetricsResponse { Merged = slice.Count, Done = done };
    }

    private static DateTime? Watermark(CxScheduledJob job) => string.IsNullOrEmpty(job.Cursor)
        ? null
        : DateTime.Parse(job.Cursor, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    private static List<CxFeedback> Waiting(IOrganizationService service, DateTime? after, DateTime until)
    {
        var query = Query(until);
        query.TopCount = Slice + 1;
        if (after is { } merged)
            query.Criteria.AddCondition(CxFeedback.Columns.CreatedOn, ConditionOperator.GreaterThan, merged);
        var rows = Read(service, query);
        return rows.Count <= Slice ? rows : WithTheRestOfTheLastMoment(service, rows, until);
    }

    /// <summary>Rows of one moment must be merged together, for the watermark can't stand between them.</summary>
    private static List<CxFeedback> WithTheRestOfTheLastMoment(IOrganizationService service, List<CxFeedback> rows, DateTime until)
    {
        var last = rows[rows.Count - 1].CreatedOn;
        if (rows[0].CreatedOn != last)
            return rows;
        var query = Query(until);
        query.Criteria.AddCondition(CxFeedback.Columns.CreatedOn, ConditionOperator.Equal, last!.Value);
        return Read(service, query);
    }

    private static List<CxFeedback> WholeMoments(List<CxFeedback> rows)
    {
        var last = rows[rows.Count - 1].CreatedOn;
        return rows[0].CreatedOn == last ? rows : rows.Where(row => row.CreatedOn != last).ToList();
    }

    private static QueryExpression Query(DateTime until)
    {
        var query = new QueryExpression(CxFeedback.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxFeedback.Columns.CreatedOn, CxFeedback.Columns.RespondedOn, CxFeedback.Columns.SurveyId, CxFeedback.Columns.TouchpointId, CxFeedback.Columns.UnitId,
                CxFeedback.Columns.Channel, CxFeedback.Columns.Nps, CxFeedback.Columns.Csat, CxFeedback.Columns.Ces, CxFeedback.Columns.Lba),
        };
        query.Criteria.AddCondition(CxFeedback.Columns.CreatedOn, ConditionOperator.LessEqual, until);
        query.AddOrder(CxFeedback.Columns.CreatedOn, OrderType.Ascending);
        return query;
    }

    private static List<CxFeedback> Read(IOrganizationService service, QueryExpression query) =>
        service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxFeedback>()).ToList();
}
