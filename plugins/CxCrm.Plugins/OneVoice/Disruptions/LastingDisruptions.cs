using System;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>A disruption lasts until its end, or until somebody closes it.</summary>
internal static class LastingDisruptions
{
    /// <summary>Narrows a query of disruptions to those that last.</summary>
    public static void Narrow(FilterExpression criteria, DateTime now)
    {
        criteria.AddCondition(CxDisruption.Columns.StateCode, ConditionOperator.Equal, 0);
        var lasting = criteria.AddFilter(LogicalOperator.Or);
        lasting.AddCondition(CxDisruption.Columns.To, ConditionOperator.Null);
        lasting.AddCondition(CxDisruption.Columns.To, ConditionOperator.GreaterThan, now);
    }
}
