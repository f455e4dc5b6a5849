using System;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>Clears the audit history of every row that was touched, deleted ones too (Microsoft Learn, "DeleteRecordChangeHistory").</summary>
internal sealed class ClearAudit : IErasureStage
{
    public bool Run(ErasureWork work)
    {
        while (work.Progress.Audit.Count > 0)
        {
            if (work.RowsLeft <= 0) return false;
            var queue = work.Progress.Audit[0];
            foreach (var id in queue.Take(Math.Min(100, work.RowsLeft))) Clear(work, new EntityReference(queue.Table, id));
            if (queue.Count == 0) work.Progress.Audit.RemoveAt(0);
        }

        return true;
    }

    private static void Clear(ErasureWork work, EntityReference row)
    {
        work.System.Execute(new OrganizationRequest("DeleteRecordChangeHistory") { ["Target"] = row });
        work.Progress.AuditCleared++;
        work.Spend(1);
    }
}
