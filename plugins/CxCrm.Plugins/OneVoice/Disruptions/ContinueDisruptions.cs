using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>
/// What a timer does for disruptions, a slice at a time: goes on marking where somebody began, oldest first, then settles the customers of disruptions that are over, so that they leave
/// their owners' lists. The banner does not wait for that: it asks whether the disruption lasts.
/// </summary>
[CustomApi("cx_ContinueDisruptions", Binding.Global, Kind.Action, Privilege = "prvWritecx_ScheduledJob", CallBudget = 10,
    Description = "Goes on with marking affected customers and settles those of disruptions that are over, five hundred at a time. Call again until Done.")]
public sealed class ContinueDisruptions : Api<ContinueDisruptionsRequest, ContinueDisruptionsResponse>
{
    protected override ContinueDisruptionsResponse Run(ApiCall<ContinueDisruptionsRequest> call)
    {
        var job = ScheduledJobs.Begin(call, ScheduledJobs.Disruptions);
        var response = Unfinished(call) is { } waiting ? Mark(call, waiting) : new DisruptionSettling(call).Settle();
        ScheduledJobs.End(call, job, response.Marked + response.Settled, response.Done, cursor: null);
        return response;
    }

    /// <summary>Done is for the next call to say, when nothing is left to mark.</summary>
    private static ContinueDisruptionsResponse Mark(PluginCall call, CxDisruption waiting)
    {
        var spread = new DisruptionSpread(call);
        return new ContinueDisruptionsResponse { Marked = spread.Go(spread.Lock(waiting.Id)).Marked, Done = false };
    }

    private static CxDisruption? Unfinished(PluginCall call)
    {
        var query = new QueryExpression(CxDisruption.LogicalName) { ColumnSet = new ColumnSet(CxDisruption.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(CxDisruption.Columns.Cursor, ConditionOperator.NotNull);
        LastingDisruptions.Narrow(query.Criteria, call.Now);
        query.AddOrder(CxDisruption.Columns.CreatedOn, OrderType.Ascending);
        return call.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxDisruption>();
    }
}
