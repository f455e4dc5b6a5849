using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// A sole trader's company is the person (GDPR recital 14 leaves out legal persons only): when no other contact belongs to it, its texts go like the contact's. Other companies stay; what
/// their texts say of the person is found by the scan.
/// </summary>
internal sealed class EraseOwnCompany : IErasureStage
{
    public bool Run(ErasureWork work)
    {
        foreach (var company in work.Progress.Companies.Where(company => !HasOthers(work, company)).ToList()) Empty(work, company);
        return true;
    }

    /// <summary>Companies of sole traders that the person is the main contact of, or belongs to. One call.</summary>
    public static List<Guid> Of(ErasureWork work)
    {
        var query = new QueryExpression(Account.LogicalName) { ColumnSet = new ColumnSet(Account.Columns.Id) };
        query.Criteria.AddCondition(Account.Columns.LegalForm, ConditionOperator.Equal, (int)AccountLegalForm.SoleTrader);
        var member = query.AddLink(Contact.LogicalName, Account.Columns.Id, Contact.Columns.ParentCustomerId);
        member.LinkCriteria.AddCondition(Contact.Columns.Id, ConditionOperator.In, work.Persons);
        return [.. work.System.RetrieveMultiple(query).Entities.Select(row => row.Id).Distinct()];
    }

    private static bool HasOthers(ErasureWork work, Guid company)
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet(Contact.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(Contact.Columns.ParentCustomerId, ConditionOperator.Equal, company);
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.NotIn, work.Persons);
        return work.System.RetrieveMultiple(query).Entities.Count > 0;
    }

    private static void Empty(ErasureWork work, Guid company)
    {
        work.Tables.Load([Account.LogicalName]);
        var table = work.Tables.Of(Account.LogicalName);
        var row = new Entity(Account.LogicalName, company);
        foreach (var column in table.TextColumns.Where(table.CanUpdate)) row[column] = null;
        row[table.PrimaryName!] = work.Pseudonym;
        work.Update(row);
    }
}
