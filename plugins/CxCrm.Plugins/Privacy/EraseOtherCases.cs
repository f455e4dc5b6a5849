using System;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// What the person's earlier requests say of the person goes too; that there was a request, and how it was answered, is kept (GDPR Art. 5(2)). Requests, disclosures and holds
/// name the person by the contact's id as text: from now on they bear the id of the consent history, which leads to no record.
/// </summary>
internal sealed class EraseOtherCases : IErasureStage
{
    private const int PageSize = 100;

    public bool Run(ErasureWork work) =>
        work.Progress.Contacts.All(contact =>
            Empty(work, contact, CxPrivacyRequest.LogicalName, CxPrivacyRequest.Columns.SubjectId, Case)
            && Empty(work, contact, CxDisclosure.LogicalName, CxDisclosure.Columns.SubjectId, (id, subject) => new CxDisclosure(id) { SubjectId = subject })
            && Empty(work, contact, CxLegalHold.LogicalName, CxLegalHold.Columns.SubjectId, (id, subject) => new CxLegalHold(id) { SubjectId = subject }));

    private static bool Empty(ErasureWork work, Guid contact, string table, string column, Func<Guid, string, Entity> emptied)
    {
        EntityCollection page;
        do
        {
            page = work.System.RetrieveMultiple(Of(work, contact, table, column));
            foreach (var row in page.Entities)
            {
                if (work.RowsLeft <= 0) return false;
                work.Update(emptied(row.Id, ConsentSubject.IdOf(contact)));
            }
        }
        while (page.Entities.Count == PageSize);

        return true;
    }

    private static Entity Case(Guid id, string subject) =>
        new CxPrivacyRequest(id) { SubjectId = subject, SubjectName = null, SubjectEmail = null, Statement = null, Cursor = null };

    private static QueryExpression Of(ErasureWork work, Guid contact, string table, string column)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column), TopCount = PageSize };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, contact.ToString("D"));
        if (table == CxPrivacyRequest.LogicalName) query.Criteria.AddCondition(CxPrivacyRequest.Columns.Id, ConditionOperator.NotEqual, work.Request.Id);
        return query;
    }
}
