using System;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Status;

/// <summary>Writes on a touchpoint when it was last visited. A touchpoint the visit was moved away from is read again too.</summary>
[Step(Message.Create, CxTouchpointEvaluation.LogicalName, Stage.PostOperation, Mode.Async, Why = "when a touchpoint was last visited shows on it; nobody waits for it")]
[Step(Message.Update, CxTouchpointEvaluation.LogicalName, Stage.PostOperation, Mode.Async,
    Filter = [CxTouchpointEvaluation.Columns.TouchpointId, CxTouchpointEvaluation.Columns.VisitedOn, CxTouchpointEvaluation.Columns.StateCode],
    Why = "when a touchpoint was last visited shows on it; nobody waits for it")]
[Step(Message.Delete, CxTouchpointEvaluation.LogicalName, Stage.PostOperation, Mode.Async, Why = "when a touchpoint was last visited shows on it; nobody waits for it")]
[PreImage("before", CxTouchpointEvaluation.Columns.TouchpointId)]
[PostImage("after", CxTouchpointEvaluation.Columns.TouchpointId)]
[CallBudget(4)]
public sealed class StampLastVisit : Step<CxTouchpointEvaluation>
{
    protected override void Run(StepCall<CxTouchpointEvaluation> call)
    {
        var touchpoints = call.Context.PreEntityImages.Values.Concat(call.Context.PostEntityImages.Values)
            .Select(image => image.ToEntity<CxTouchpointEvaluation>().TouchpointId?.Id)
            .OfType<Guid>()
            .Distinct();
        foreach (var touchpoint in touchpoints)
            Stamp(call.System, touchpoint);
    }

    /// <summary>One or two calls; a touchpoint that went with the visit is found by neither.</summary>
    private static void Stamp(IOrganizationService service, Guid touchpointId)
    {
        var query = new QueryExpression(CxTouchpoint.LogicalName) { ColumnSet = new ColumnSet(CxTouchpoint.Columns.LastVisitedOn), TopCount = 1 };
        query.Criteria.AddCondition(CxTouchpoint.Columns.Id, ConditionOperator.Equal, touchpointId);
        var visit = query.AddLink(CxTouchpointEvaluation.LogicalName, CxTouchpoint.Columns.Id, CxTouchpointEvaluation.Columns.TouchpointId, JoinOperator.LeftOuter);
        visit.EntityAlias = "visit";
        visit.Columns = new ColumnSet(CxTouchpointEvaluation.Columns.Id, CxTouchpointEvaluation.Columns.VisitedOn);
        visit.LinkCriteria.AddCondition(CxTouchpointEvaluation.Columns.StateCode, ConditionOperator.Equal, 0);
        visit.Orders.Add(new OrderExpression(CxTouchpointEvaluation.Columns.VisitedOn, OrderType.Descending));
        if (service.RetrieveMultiple(query).Entities.FirstOrDefault() is not { } row)
            return;
        var touchpoint = row.ToEntity<CxTouchpoint>();
        var latest = LinkedRow.Of<CxTouchpointEvaluation>(row, "visit", CxTouchpointEvaluation.Columns.Id)?.VisitedOn?.Date;
        if (touchpoint.LastVisitedOn?.Date != latest)
            service.Update(new CxTouchpoint(touchpointId) { LastVisitedOn = latest });
    }
}
