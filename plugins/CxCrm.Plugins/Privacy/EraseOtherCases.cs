using System;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// What the person's earlier requests, disclosures and holds say of the person goes too; that there was a request, and how it was answered, is kept (GDPR Art. 5(2)). Which columns go
/// is in the data map.
/// </summary>
internal sealed class EraseOtherCases : IErasureStage
{
    private const int PageSize = 100;

    public bool Run(ErasureWork work)
    {
        var tables = EmptiedCase.Tables(work);
        return work.Progress.Contacts.All(contact => tables.All(table => Empty(work, contact, table)));
    }

    private static bool Empty(ErasureWork work, Guid contact, string table)
    {
        EntityCollection page;
        do
        {
            page = work.System.RetrieveMultiple(Of(work, contact, table));
            foreach (var row in page.Entities)
            {
                if (work.RowsLeft <= 0) return false;
                work.Update(EmptiedCase.Of(work, table, row.Id, contact));
            }
        }
        while (page.Entities.Count == PageSize);

        return true;
    }

    // The case itself still needs the id; it is emptied last, with the certificate.
    private static QueryExpression Of(ErasureWork work, Guid contact, string table)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(EmptiedCase.Subject), TopCount = PageSize };
        query.Criteria.AddCondition(EmptiedCase.Subject, ConditionOperator.Equal, contact.ToString("D"));
        if (table == CxPrivacyRequest.LogicalName) query.Criteria.AddCondition(work.Tables.Of(table).PrimaryId, ConditionOperator.NotEqual, work.Request.Id);
        return query;
    }
}
