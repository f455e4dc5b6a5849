using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Refreshes the journeys that were not refreshed today, two at a time; a timer calls it nightly until it is done.</summary>
[CustomApi("cx_RefreshJourneys", Binding.Global, Kind.Action, Privilege = "prvWritecx_ScheduledJob", CallBudget = 5 + Slice * JourneyRefresh.CallBudget,
    Description = "Writes experience, gap and last measurement of the touchpoints of journeys that were not refreshed today, two journeys at a time. Call again until Done.")]
public sealed class RefreshJourneys : Api<RefreshJourneysRequest, RefreshJourneysResponse>
{
    private const int Slice = 2;

    protected override RefreshJourneysResponse Run(ApiCall<RefreshJourneysRequest> call)
    {
        var job = ScheduledJobs.Begin(call, ScheduledJobs.Journeys);
        var waiting = Waiting(call);
        var slice = waiting.Take(Slice).ToList();
        var refresh = new JourneyRefresh(call);
        var changed = slice.Sum(journey => refresh.Run(journey.Id));
        var isDone = waiting.Count <= Slice;
        ScheduledJobs.End(call, job, slice.Count, isDone, cursor: null);
        return new RefreshJourneysResponse { Refreshed = slice.Count, Changed = changed, Done = isDone };
    }

    /// <summary>One more than a slice tells whether there is another.</summary>
    private static IReadOnlyList<Entity> Waiting(ApiCall<RefreshJourneysRequest> call)
    {
        var query = new QueryExpression(CxJourney.LogicalName) { ColumnSet = new ColumnSet(CxJourney.Columns.RefreshedOn), TopCount = Slice + 1 };
        query.Criteria.AddCondition(CxJourney.Columns.StateCode, ConditionOperator.Equal, 0);
        var old = query.Criteria.AddFilter(LogicalOperator.Or);
        old.AddCondition(CxJourney.Columns.RefreshedOn, ConditionOperator.Null);
        old.AddCondition(CxJourney.Columns.RefreshedOn, ConditionOperator.LessThan, call.Now.Date);
        return call.System.RetrieveMultiple(query).Entities;
    }
}
