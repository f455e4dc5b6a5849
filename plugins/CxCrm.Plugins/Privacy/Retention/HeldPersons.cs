using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Retention;

/// <summary>Contacts and accounts whose rows a legal hold keeps today, on everything or on one table (GDPR Art. 17(3)(b), (e)).</summary>
internal sealed class HeldPersons
{
    private readonly List<CxLegalHold> holds;

    private HeldPersons(List<CxLegalHold> holds) => this.holds = holds;

    /// <summary>One call.</summary>
    public static HeldPersons Read(PluginCall call)
    {
        var query = new QueryExpression(CxLegalHold.LogicalName)
        {
            ColumnSet = new ColumnSet(CxLegalHold.Columns.ContactId, CxLegalHold.Columns.AccountId, CxLegalHold.Columns.SubjectId, CxLegalHold.Columns.Table),
        };
        query.Criteria.AddCondition(CxLegalHold.Columns.LiftedOn, ConditionOperator.Null);
        query.Criteria.AddCondition(CxLegalHold.Columns.StateCode, ConditionOperator.Equal, 0);
        var until = query.Criteria.AddFilter(LogicalOperator.Or);
        until.AddCondition(CxLegalHold.Columns.Until, ConditionOperator.Null);
        until.AddCondition(CxLegalHold.Columns.Until, ConditionOperator.OnOrAfter, call.Now.Date);
        return new([.. call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxLegalHold>())]);
    }

    public IReadOnlyList<Guid> For(string table) =>
    [
        .. holds.Where(hold => string.IsNullOrEmpty(hold.Table) || string.Equals(hold.Table, table, StringComparison.OrdinalIgnoreCase))
            .SelectMany(Ids).Distinct(),
    ];

    private static IEnumerable<Guid> Ids(CxLegalHold hold)
    {
        if (hold.ContactId is { } contact) yield return contact.Id;
        if (hold.AccountId is { } account) yield return account.Id;
        if (Guid.TryParse(hold.SubjectId, out var subject)) yield return subject;
    }
}
