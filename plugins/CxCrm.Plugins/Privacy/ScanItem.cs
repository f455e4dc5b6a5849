using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>A text that still points to the person, as an item of the request: to be decided, or decided already.</summary>
internal static class ScanItem
{
    /// <summary>
    /// Makes the item, or opens it anew when what was decided has been done and the text points to the person again; what was decided to be kept stays so. In a table under a
    /// legal hold, or of accounting material, that is decided. At most two calls.
    /// </summary>
    public static void Raise(ErasureWork work, EntityReference row, string column)
    {
        if (Known(work, row, column) is { } known)
        {
            if (known.Action != CxPrivacyRequestItemAction.Keep && known.Done == true) work.System.Update(new CxPrivacyRequestItem(known.Id) { Done = false });
            return;
        }

        var isHeld = work.Holds.Tables.Contains(row.LogicalName);
        var isBookkeeping = IsBookkeeping(work, row.LogicalName);
        work.System.Create(new CxPrivacyRequestItem
        {
            RequestId = work.Request.ToEntityReference(),
            Table = row.LogicalName,
            RecordId = row.Id.ToString("D"),
            Column = column,
            Kind = CxPrivacyRequestItemKind.ResidualScan,
            Action = isHeld || isBookkeeping ? CxPrivacyRequestItemAction.Keep : CxPrivacyRequestItemAction.Decide,
            Ground = isHeld ? CxKeepGround.LegalClaims : isBookkeeping ? CxKeepGround.Bookkeeping : null,
            Done = isHeld || isBookkeeping,
        });
    }

    /// <summary>The items of the scan that wait for a decision or for being carried out.</summary>
    public static EntityCollection Open(ErasureWork work)
    {
        var query = new QueryExpression(CxPrivacyRequestItem.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxPrivacyRequestItem.Columns.Table, CxPrivacyRequestItem.Columns.RecordId, CxPrivacyRequestItem.Columns.Column, CxPrivacyRequestItem.Columns.Action),
        };
        query.Criteria.AddCondition(CxPrivacyRequestItem.Columns.RequestId, ConditionOperator.Equal, work.Request.Id);
        query.Criteria.AddCondition(CxPrivacyRequestItem.Columns.Kind, ConditionOperator.Equal, (int)CxPrivacyRequestItemKind.ResidualScan);
        query.Criteria.AddCondition(CxPrivacyRequestItem.Columns.Done, ConditionOperator.NotEqual, true);
        return work.System.RetrieveMultiple(query);
    }

    /// <summary>How many texts were decided to be kept. One call.</summary>
    public static int Kept(ErasureWork work)
    {
        var query = new QueryExpression(CxPrivacyRequestItem.LogicalName) { ColumnSet = new ColumnSet(CxPrivacyRequestItem.Columns.Id) };
        query.Criteria.AddCondition(CxPrivacyRequestItem.Columns.RequestId, ConditionOperator.Equal, work.Request.Id);
        query.Criteria.AddCondition(CxPrivacyRequestItem.Columns.Kind, ConditionOperator.Equal, (int)CxPrivacyRequestItemKind.ResidualScan);
        query.Criteria.AddCondition(CxPrivacyRequestItem.Columns.Action, ConditionOperator.Equal, (int)CxPrivacyRequestItemAction.Keep);
        return work.System.RetrieveMultiple(query).Entities.Count;
    }

    private static bool IsBookkeeping(ErasureWork work, string table) =>
        ErasurePlan.Decide(work.Map, table) is { Action: ErasureAction.Keep, Ground: KeepGround.Bookkeeping };

    private static CxPrivacyRequestItem? Known(ErasureWork work, EntityReference row, string column)
    {
        var query = new QueryExpression(CxPrivacyRequestItem.LogicalName) { ColumnSet = new ColumnSet(CxPrivacyRequestItem.Columns.Action, CxPrivacyRequestItem.Columns.Done), TopCount = 1 };
        query.Criteria.AddCondition(CxPrivacyRequestItem.Columns.RequestId, ConditionOperator.Equal, work.Request.Id);
        query.Criteria.AddCondition(CxPrivacyRequestItem.Columns.RecordId, ConditionOperator.Equal, row.Id.ToString("D"));
        query.Criteria.AddCondition(CxPrivacyRequestItem.Columns.Column, ConditionOperator.Equal, column);
        var rows = work.System.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : rows[0].ToEntity<CxPrivacyRequestItem>();
    }
}
