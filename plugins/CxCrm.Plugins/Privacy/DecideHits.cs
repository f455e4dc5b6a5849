using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>Carries out what a person decided on the texts that the scan found. Waits while one of them is undecided.</summary>
internal sealed class DecideHits : IErasureStage
{
    public bool Run(ErasureWork work)
    {
        List<CxPrivacyRequestItem> items = [.. ScanItem.Open(work).Entities.Select(row => row.ToEntity<CxPrivacyRequestItem>())];
        if (items.Any(item => item.Action == CxPrivacyRequestItemAction.Decide)) return false;
        foreach (var item in items)
        {
            if (work.RowsLeft <= 0) return false;
            CarryOut(work, item);
        }

        return true;
    }

    private static void CarryOut(ErasureWork work, CxPrivacyRequestItem item)
    {
        var id = Guid.Parse(item.RecordId!);
        switch (Exists(work, item.Table!, id) ? item.Action : null)
        {
            case CxPrivacyRequestItemAction.Delete or CxPrivacyRequestItemAction.Blank or CxPrivacyRequestItemAction.Pseudonymise when item.Table == PartyList.Table:
                PartyList.RemoveParty(work, id);
                break;
            case CxPrivacyRequestItemAction.Delete:
                work.Delete(item.Table!, id);
                break;
            case CxPrivacyRequestItemAction.Blank:
                work.Update(new Entity(item.Table!, id) { [item.Column!] = null });
                break;
            case CxPrivacyRequestItemAction.Pseudonymise:
                work.Update(new Entity(item.Table!, id) { [item.Column!] = RowPseudonym.New(work.Tables.Of(item.Table!).MaxLength(item.Column!)) });
                break;
            default:
                work.Spend(1);
                break;
        }

        work.System.Update(new CxPrivacyRequestItem(item.Id) { Done = true, DoneOn = work.Call.Now });
    }

    // Whoever's row it is, somebody may have deleted it while the decision was awaited.
    private static bool Exists(ErasureWork work, string table, Guid id)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(work.Tables.Of(table).PrimaryId), TopCount = 1 };
        query.Criteria.AddCondition(work.Tables.Of(table).PrimaryId, ConditionOperator.Equal, id);
        return work.System.RetrieveMultiple(query).Entities.Count > 0;
    }
}
