using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>The suppressions that have not expired.</summary>
internal static class Suppressions
{
    /// <summary>The last day of the one that lasts longest; null when there is none. One call.</summary>
    public static DateTime? KeptUntil(PluginCall call)
    {
        var query = Unexpired(call, CxSuppression.Columns.ExpiresOn);
        query.TopCount = 1;
        query.AddOrder(CxSuppression.Columns.ExpiresOn, OrderType.Descending);
        return call.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxSuppression>().ExpiresOn;
    }

    /// <summary>
    /// There is one key at a time: hashes of another one can't be compared, so that whoever takes another key by mistake would quietly forget all objections. One call.
    /// </summary>
    /// <exception cref="UserFault">Some were made with another key.</exception>
    public static void RefuseOtherKey(PluginCall call, SuppressionHash hash)
    {
        var query = Unexpired(call, CxSuppression.Columns.Id);
        query.TopCount = 1;
        query.Criteria.AddCondition(CxSuppression.Columns.KeyVersion, ConditionOperator.NotEqual, hash.KeyVersion);
        if (call.System.RetrieveMultiple(query).Entities.Count > 0) throw new UserFault(ErrorCode.SuppressionKeyOther);
    }

    /// <summary>Until when each of the hashes is kept; those that are not kept are left out. One call for every 500.</summary>
    public static Dictionary<string, DateTime> Among(PluginCall call, IReadOnlyCollection<string> hashes)
    {
        var found = new Dictionary<string, DateTime>(StringComparer.Ordinal);
        var rows = QueryPages.Among(call.System, () => Unexpired(call, CxSuppression.Columns.Hmac, CxSuppression.Columns.ExpiresOn), CxSuppression.Columns.Hmac, hashes);
        foreach (var row in rows.Select(row => row.ToEntity<CxSuppression>())) found[row.Hmac!] = row.ExpiresOn!.Value;
        return found;
    }

    private static QueryExpression Unexpired(PluginCall call, params string[] columns)
    {
        var query = new QueryExpression(CxSuppression.LogicalName) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(CxSuppression.Columns.ExpiresOn, ConditionOperator.GreaterEqual, call.Now.Date);
        return query;
    }
}
