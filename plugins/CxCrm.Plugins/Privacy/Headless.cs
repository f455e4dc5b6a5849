using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>Rows whose subject has no head row: somebody removed or renamed one of the two.</summary>
internal static class Headless
{
    private const string Head = "head";

    public static void Narrow(QueryExpression query, string subjectColumn)
    {
        query.AddLink(CxConsentLedger.LogicalName, subjectColumn, CxConsentLedger.Columns.SubjectId, JoinOperator.LeftOuter).EntityAlias = Head;
        query.Criteria.AddCondition(Head, CxConsentLedger.Columns.Id, ConditionOperator.Null);
    }
}
