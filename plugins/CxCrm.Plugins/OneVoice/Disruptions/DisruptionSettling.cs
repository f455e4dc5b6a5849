using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Settles the customers of disruptions that are over.</summary>
internal sealed class DisruptionSettling(PluginCall call)
{
    private static readonly Relationship Customers = new("cx_disruption_disruptioncustomer");

    /// <summary>One slice, of one disruption; two calls.</summary>
    public ContinueDisruptionsResponse Settle()
    {
        var rows = Unsettled();
        if (rows.Count == 0)
            return new ContinueDisruptionsResponse { Done = true };
        var first = rows[0].DisruptionId!;
        var slice = rows.Where(row => row.DisruptionId!.Id == first.Id).Take(DisruptionSpread.Slice).ToList();
        SystemWrite.Begin(call, CxDisruption.LogicalName);
        var update = new CxDisruption(first.Id) { SlicedOn = call.Now };
        update.RelatedEntities[Customers] = new EntityCollection([.. slice.Select(Settled)]) { EntityName = CxDisruptionCustomer.LogicalName };
        call.System.Update(update);
        return new ContinueDisruptionsResponse { Settled = slice.Count, Done = rows.Count == slice.Count && rows.Count <= DisruptionSpread.Slice };
    }

    private static CxDisruptionCustomer Settled(CxDisruptionCustomer row) => new(row.Id) { State = CxDisruptionCustomerState.Settled };

    private List<CxDisruptionCustomer> Unsettled()
    {
        var query = new QueryExpression(CxDisruptionCustomer.LogicalName)
        {
            ColumnSet = new ColumnSet(CxDisruptionCustomer.Columns.DisruptionId),
            TopCount = DisruptionSpread.Slice + 1,
        };
        query.Criteria.AddCondition(CxDisruptionCustomer.Columns.State, ConditionOperator.NotEqual, (int)CxDisruptionCustomerState.Settled);
        query.AddOrder(CxDisruptionCustomer.Columns.DisruptionId, OrderType.Ascending);
        var disruption = query.AddLink(CxDisruption.LogicalName, CxDisruptionCustomer.Columns.DisruptionId, CxDisruption.Columns.Id);
        var over = disruption.LinkCriteria.AddFilter(LogicalOperator.Or);
        over.AddCondition(CxDisruption.Columns.To, ConditionOperator.LessEqual, call.Now);
        over.AddCondition(CxDisruption.Columns.StateCode, ConditionOperator.Equal, 1);
        return call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxDisruptionCustomer>()).ToList();
    }
}
