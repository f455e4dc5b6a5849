using System;
using CxCrm.Domain.FollowUp;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp;

/// <summary>
/// Narrows a query to what rises now: of each level, what has been late for longer than the level allows. Asked in the query, so that rows that wait for their next level never fill the slice
/// and keep others from being seen; the one that has waited longest comes first.
/// </summary>
internal static class RisingRows
{
    /// <param name="query">Of a table with a deadline and a level.</param>
    /// <param name="due">The column of the deadline.</param>
    /// <param name="level">The column of the level.</param>
    /// <param name="deadlines">The working hours.</param>
    /// <param name="now">UTC.</param>
    public static void Narrow(QueryExpression query, string due, string level, FollowUpDeadline deadlines, DateTime now)
    {
        query.Criteria.AddCondition(due, ConditionOperator.LessThan, now);
        var any = query.Criteria.AddFilter(LogicalOperator.Or);
        any.AddCondition(level, ConditionOperator.Null);
        for (var reached = EscalationLevel.None; reached < EscalationLevel.Third; reached++)
        {
            var late = any.AddFilter(LogicalOperator.And);
            late.AddCondition(level, ConditionOperator.Equal, (int)reached);
            late.AddCondition(due, ConditionOperator.LessThan, deadlines.RisesAboveWhenDueBefore(reached, now));
        }

        query.AddOrder(due, OrderType.Ascending);
    }
}
