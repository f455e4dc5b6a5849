using System;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>
/// Counts who is put on a disruption's list by hand, or leaves it; the marking counts its own. One more or one less, under the disruption's lock: counting anew would fail in Dataverse above
/// 50,000 rows.
/// </summary>
[Step(Message.Create, CxDisruptionCustomer.LogicalName, Stage.PostOperation, Mode.Sync, Why = "The number on the disruption and its list must agree as soon as the row is saved. Three calls, none from the marking.")]
[Step(Message.Delete, CxDisruptionCustomer.LogicalName, Stage.PostOperation, Mode.Sync, Why = "The number on the disruption and its list must agree as soon as the row is gone. Three calls.")]
[PreImage("before", CxDisruptionCustomer.Columns.DisruptionId)]
[CallBudget(3)]
public sealed class CountAffected : Step<CxDisruptionCustomer>
{
    protected override void Run(StepCall<CxDisruptionCustomer> call)
    {
        if (SystemWrite.Caused(call, CxDisruption.LogicalName) || ParentDelete.Caused(call, CxDisruption.LogicalName))
            return;
        var isNew = call.Context.MessageName == Message.Create;
        if ((isNew ? call.Target : call.Before).DisruptionId is not { } disruption)
            return;
        SystemWrite.Begin(call, CxDisruption.LogicalName);
        call.System.Update(new CxDisruption(disruption.Id) { SlicedOn = call.Now });
        var affected = Affected(call, disruption.Id) + (isNew ? 1 : -1);
        call.System.Update(new CxDisruption(disruption.Id) { Affected = Math.Max(0, affected) });
    }

    private static int Affected(PluginCall call, Guid disruption)
    {
        var query = new QueryExpression(CxDisruption.LogicalName) { ColumnSet = new ColumnSet(CxDisruption.Columns.Affected) };
        query.Criteria.AddCondition(CxDisruption.Columns.Id, ConditionOperator.Equal, disruption);
        return call.System.RetrieveMultiple(query).Entities.Single().ToEntity<CxDisruption>().Affected ?? 0;
    }
}
