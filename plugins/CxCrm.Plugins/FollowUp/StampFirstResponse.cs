using System;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp;

/// <summary>Writes on the customer's open follow-up when somebody first reacted; later reactions leave it.</summary>
internal static class StampFirstResponse
{
    /// <summary>At most two calls.</summary>
    public static void On(PluginCall call, EntityReference? customer)
    {
        if (customer is not { LogicalName: Contact.LogicalName })
            return;
        var query = new QueryExpression(Task.LogicalName) { ColumnSet = new ColumnSet(Task.Columns.Id), TopCount = 1 };
        FollowUpTask.WhereOpenFor(query.Criteria, customer);
        query.Criteria.AddCondition(Task.Columns.FirstResponseOn, ConditionOperator.Null);
        if (call.System.RetrieveMultiple(query).Entities.FirstOrDefault() is { } open)
            call.System.Update(new Task(open.Id) { FirstResponseOn = call.Now });
    }
}
