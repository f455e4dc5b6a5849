using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

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
        switch (item.Action)
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
}
