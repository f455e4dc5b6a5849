using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>What the person's earlier requests say of the person goes too; that there was a request, and how it was answered, is kept (GDPR Art. 5(2)).</summary>
internal sealed class EraseOtherCases : IErasureStage
{
    private const int PageSize = 100;

    public bool Run(ErasureWork work)
    {
        var query = new QueryExpression(CxPrivacyRequest.LogicalName) { ColumnSet = new ColumnSet(CxPrivacyRequest.Columns.Id), TopCount = PageSize };
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.SubjectId, ConditionOperator.Equal, work.Progress.ContactId.ToString("D"));
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.Id, ConditionOperator.NotEqual, work.Request.Id);
        foreach (var row in work.System.RetrieveMultiple(query).Entities)
        {
            if (work.RowsLeft <= 0) return false;
            work.Update(new CxPrivacyRequest(row.Id)
            {
                SubjectId = ConsentSubject.IdOf(work.Progress.ContactId),
                SubjectName = null,
                SubjectEmail = null,
                Statement = null,
                Cursor = null,
            });
        }

        return true;
    }
}
