using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.FollowUp;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp;

/// <summary>
/// Raises follow-ups, and tasks of the back office on the same clock, that are past their deadline and that nobody has reacted to: a level for being late, more after one and three
/// working days, priority high, one line on the task. In slices; a timer calls it until it is done.
/// </summary>
[CustomApi("cx_EscalateFollowUps", Binding.Global, Kind.Action, Privilege = "prvWritecx_Alert", CallBudget = 107,
    Description = "Raises the level of late follow-ups that nobody has touched, a hundred at a time. Call again until Done.")]
public sealed class EscalateFollowUps : Api<EscalateFollowUpsRequest, EscalateFollowUpsResponse>
{
    private const int Slice = 100;

    protected override EscalateFollowUpsResponse Run(ApiCall<EscalateFollowUpsRequest> call)
    {
        var job = ScheduledJobs.Begin(call, ScheduledJobs.Escalation);
        var deadlines = WorkCalendar.Deadlines(call.Settings);
        var rising = Rising(call.System, deadlines, call.Now);
        var slice = rising.Take(Slice).ToList();
        var languages = UserLanguages.Of(call.System, slice.Select(task => task.OwnerId));
        foreach (var task in slice)
            call.System.Update(Raised(task, deadlines.LevelAt(task.SlaDue!.Value, call.Now), call.Now, languages[task.OwnerId]));
        ScheduledJobs.End(call, job, slice.Count, rising.Count <= Slice, cursor: null);
        return new EscalateFollowUpsResponse { Escalated = slice.Count, Done = rising.Count <= Slice };
    }

    private static List<Task> Rising(IOrganizationService service, FollowUpDeadline deadlines, DateTime now)
    {
        var query = new QueryExpression(Task.LogicalName)
        {
            ColumnSet = new ColumnSet(Task.Columns.SlaDue, Task.Columns.Description, Task.Columns.OwnerId),
            TopCount = Slice + 1,
        };
        var owed = query.Criteria.AddFilter(LogicalOperator.Or);
        owed.AddCondition(Task.Columns.FollowUpCustomer, ConditionOperator.NotNull);
        owed.AddCondition(Task.Columns.BackOffice, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(Task.Columns.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(Task.Columns.FirstResponseOn, ConditionOperator.Null);
        RisingRows.Narrow(query, Task.Columns.SlaDue, Task.Columns.EscalationLevel, deadlines, now);
        return [.. service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<Task>())];
    }

    private static Task Raised(Task task, EscalationLevel level, DateTime now, int language)
    {
        var line = TextCatalog.Text(
            language, TextKey.FollowUpEscalated, (int)level, CentralEuropeanTime.ToLocal(now), CentralEuropeanTime.ToLocal(task.SlaDue!.Value));
        return new Task(task.Id)
        {
            EscalationLevel = (int)level,
            EscalatedOn = now,
            PriorityCode = FollowUpTask.High,
            Description = FollowUpTask.WithLine(task.Description, line),
        };
    }
}
