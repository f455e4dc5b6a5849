using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.FollowUp;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>
/// Raises e-mails and calls whose answer is late, by the levels of follow-ups: priority high, and their level stands in every list. No task is made: the message itself is what is owed.
/// Late tasks of the back office are raised with the follow-ups.
/// </summary>
[CustomApi("cx_EscalateAnswers", Binding.Global, Kind.Action, Privilege = "prvWritecx_ScheduledJob", CallBudget = 107,
    Description = "Raises the level of e-mails and calls that have waited too long for an answer, a hundred at a time. Call again until Done.")]
public sealed class EscalateAnswers : Api<EscalateAnswersRequest, EscalateAnswersResponse>
{
    private const int Slice = 100;

    protected override EscalateAnswersResponse Run(ApiCall<EscalateAnswersRequest> call)
    {
        var job = ScheduledJobs.Begin(call, ScheduledJobs.Answers);
        var deadlines = WorkCalendar.Deadlines(call.Settings);
        var rising = Rising(call, Email.LogicalName, deadlines).Concat(Rising(call, PhoneCall.LogicalName, deadlines)).OrderBy(DueOn).Take(Slice + 1).ToList();
        foreach (var row in rising.Take(Slice))
            call.System.Update(Raised(row, deadlines.LevelAt(DueOn(row), call.Now), call.Now));
        var isDone = rising.Count <= Slice;
        var escalated = Math.Min(rising.Count, Slice);
        ScheduledJobs.End(call, job, escalated, isDone, cursor: null);
        return new EscalateAnswersResponse { Escalated = escalated, Done = isDone };
    }

    private static DateTime DueOn(Entity row) => row.GetAttributeValue<DateTime>(Email.Columns.AnswerDue);

    private static IEnumerable<Entity> Rising(PluginCall call, string table, FollowUpDeadline deadlines)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(Email.Columns.AnswerDue), TopCount = Slice + 1 };
        query.Criteria.AddCondition(Email.Columns.AnsweredOn, ConditionOperator.Null);
        RisingRows.Narrow(query, Email.Columns.AnswerDue, Email.Columns.EscalationLevel, deadlines, call.Now);
        return call.System.RetrieveMultiple(query).Entities;
    }

    private static Entity Raised(Entity row, EscalationLevel level, DateTime now) => new(row.LogicalName, row.Id)
    {
        [Email.Columns.EscalationLevel] = (int)level,
        [Email.Columns.EscalatedOn] = now,
        [Email.Columns.PriorityCode] = FollowUpTask.High,
    };
}
