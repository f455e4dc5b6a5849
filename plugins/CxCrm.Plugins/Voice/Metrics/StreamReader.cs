using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>
/// Reads a stream's rows that are newer than its watermark, in whole seconds: times are told to the second and may be kept finer, so that a watermark can't
/// stand within one. State and time of creation are asked for together, which is what tables are indexed by.
/// </summary>
internal sealed class StreamReader(IOrganizationService service, DateTime until)
{
    /// <summary>Rows asked for at once.</summary>
    private const int Slice = 250;

    private const string StateCode = "statecode";

    /// <summary>Adds the next rows to the sums and moves the watermark on; more may be left.</summary>
    /// <returns>How many rows were added, and whether none are left.</returns>
    public StreamProgress Merge(SnapshotStream stream, MetricsCursor cursor, SnapshotSums sums)
    {
        var waiting = Waiting(stream, cursor[stream.Name]);
        var isAll = waiting.Count <= Slice;
        var merged = 0;
        foreach (var second in isAll ? BySecond(stream, waiting) : BySecond(stream, WholeSeconds(stream, waiting)))
        {
            if (sums.IsFull)
                return new StreamProgress(merged, isDone: false);
            foreach (var row in second)
                stream.Count(row, sums);
            merged += second.Count();
            cursor[stream.Name] = second.Key;
        }

        return new StreamProgress(merged, isAll);
    }

    private List<Entity> Waiting(SnapshotStream stream, DateTime? merged)
    {
        var query = Until(stream, until);
        query.TopCount = Slice + 1;
        if (merged is { } second)
            query.Criteria.AddCondition(stream.Moment, ConditionOperator.GreaterEqual, second.AddSeconds(1));
        return [.. service.RetrieveMultiple(query).Entities];
    }

    /// <summary>All seconds but the last, which may go on; a second that fills the slice alone is read to its end.</summary>
    private IEnumerable<Entity> WholeSeconds(SnapshotStream stream, List<Entity> rows)
    {
        var last = SecondOf(stream, rows[rows.Count - 1]);
        if (SecondOf(stream, rows[0]) != last)
            return rows.Where(row => SecondOf(stream, row) != last);
        var query = Until(stream, last.AddSeconds(1));
        query.Criteria.AddCondition(stream.Moment, ConditionOperator.GreaterEqual, last);
        return QueryPages.Rows(service, query);
    }

    private static QueryExpression Until(SnapshotStream stream, DateTime until)
    {
        var query = stream.Query();
        if (stream.IsIndexedByState)
            query.Criteria.AddCondition(StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(stream.Moment, ConditionOperator.LessThan, until);
        query.AddOrder(stream.Moment, OrderType.Ascending);
        return query;
    }

    private static IEnumerable<IGrouping<DateTime, Entity>> BySecond(SnapshotStream stream, IEnumerable<Entity> rows) =>
        rows.GroupBy(row => SecondOf(stream, row)).OrderBy(second => second.Key);

    private static DateTime SecondOf(SnapshotStream stream, Entity row) => WholeSecond.Of(row.GetAttributeValue<DateTime>(stream.Moment));
}
