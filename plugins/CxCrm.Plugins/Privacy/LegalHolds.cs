using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>Duties and claims that keep a person's data today (GDPR Art. 17(3)(b), (e)).</summary>
internal sealed class LegalHolds
{
    private LegalHolds(List<CxLegalHold> holds)
    {
        Everything = holds.Find(hold => string.IsNullOrEmpty(hold.Table))?.Name;
        Tables = new HashSet<string>(holds.Select(hold => (hold.Table ?? "").ToLowerInvariant()).Where(table => table.Length > 0), StringComparer.Ordinal);
    }

    /// <summary>The name of a hold on everything of the person; null when there is none.</summary>
    public string? Everything { get; }

    /// <summary>Tables whose rows are held.</summary>
    public ICollection<string> Tables { get; }

    /// <summary>One call.</summary>
    public static LegalHolds Read(PluginCall call, IReadOnlyList<Guid> contacts)
    {
        var query = new QueryExpression(CxLegalHold.LogicalName) { ColumnSet = new ColumnSet(CxLegalHold.Columns.Name, CxLegalHold.Columns.Table) };
        query.Criteria.AddCondition(CxLegalHold.Columns.LiftedOn, ConditionOperator.Null);
        query.Criteria.AddCondition(CxLegalHold.Columns.StateCode, ConditionOperator.Equal, 0);
        var person = query.Criteria.AddFilter(LogicalOperator.Or);
        person.AddCondition(CxLegalHold.Columns.ContactId, ConditionOperator.In, [.. contacts.Cast<object>()]);
        person.AddCondition(CxLegalHold.Columns.SubjectId, ConditionOperator.In, [.. contacts.SelectMany(SubjectIds)]);
        var until = query.Criteria.AddFilter(LogicalOperator.Or);
        until.AddCondition(CxLegalHold.Columns.Until, ConditionOperator.Null);
        until.AddCondition(CxLegalHold.Columns.Until, ConditionOperator.OnOrAfter, call.Now.Date);
        return new([.. call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxLegalHold>())]);
    }

    // While the erasure runs, the contact's id on the hold is replaced by that of the consent history.
    private static object[] SubjectIds(Guid contact) => [contact.ToString("D"), ConsentSubject.IdOf(contact)];
}
