using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Waits until every recipient's task is closed: completed says that the recipient was told, cancelled that telling is impossible or would take disproportionate effort
/// (GDPR Art. 19). What the task says of the person goes, and its history. A task that somebody deleted counts as not told.
/// </summary>
internal sealed class RecipientsTold : IErasureStage
{
    private const int Open = 0;
    private const int Completed = 1;

    public bool Run(ErasureWork work)
    {
        var progress = work.Progress;
        if (progress.Tasks.Count == 0) return true;
        var found = Read(work);
        foreach (var waiting in progress.Tasks.ToList())
        {
            var task = found.Find(row => row.Id == waiting.Task);
            if (State(task) == Open) continue;
            progress.Tasks.Remove(waiting);
            Record(work, waiting, task);
        }

        return progress.Tasks.Count == 0;
    }

    private static List<Task> Read(ErasureWork work)
    {
        var query = new QueryExpression(Task.LogicalName) { ColumnSet = new ColumnSet(Task.Columns.StateCode, Task.Columns.ActualEnd) };
        query.Criteria.AddCondition("activityid", ConditionOperator.In, [.. work.Progress.Tasks.Select(task => (object)task.Task)]);
        return [.. work.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<Task>())];
    }

    private static int? State(Task? task) => task?.GetAttributeValue<OptionSetValue>(Task.Columns.StateCode)?.Value;

    private static void Record(ErasureWork work, RecipientTask waiting, Task? task)
    {
        if (task is not null) Forget(work, task);
        if (State(task) != Completed)
        {
            work.Progress.NotTold++;
            return;
        }

        work.Progress.Told++;
        foreach (var disclosure in Disclosures(work, waiting.Recipient))
            work.System.Update(new CxDisclosure(disclosure) { NotifiedOn = task!.ActualEnd ?? work.Call.Now });
    }

    private static void Forget(ErasureWork work, Task task)
    {
        work.System.Update(new Task(task.Id) { Description = null });
        work.System.Execute(new OrganizationRequest("DeleteRecordChangeHistory") { ["Target"] = task.ToEntityReference() });
        work.Progress.AuditCleared++;
    }

    private static IEnumerable<Guid> Disclosures(ErasureWork work, Guid recipient)
    {
        var query = new QueryExpression(CxDisclosure.LogicalName) { ColumnSet = new ColumnSet(CxDisclosure.Columns.Id) };
        query.Criteria.AddCondition(CxDisclosure.Columns.RequestId, ConditionOperator.Equal, work.Request.Id);
        query.Criteria.AddCondition(CxDisclosure.Columns.RecipientId, ConditionOperator.Equal, recipient);
        return work.System.RetrieveMultiple(query).Entities.Select(row => row.Id);
    }
}
