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
    private const int MostCandidates = 2500;

    protected override EscalateAnswersResponse Run(ApiCall<EscalateAnswersRequest> call)
    {
        var job = ScheduledJobs.Begin(call, ScheduledJobs.Answers);
        var deadlines = WorkCalendar.Deadlines(call.Settings);
        var rising = Late(call, Email.LogicalName).Concat(Late(call, PhoneCall.LogicalName))
            .Where(row => deadlines.LevelAt(DueOn(row), call.Now) > LevelOf(row))
            .Take(Slice + 1)
            .ToList();
        foreach (var row in rising.Take(Slice))
            call.System.Update(Raised(row, deadlines.LevelAt(DueOn(row), call.Now), call.Now));
        var isDone = rising.Count <= Slice;
        var escalated = Math.Min(rising.Count, Slice);
        ScheduledJobs.End(call, job, escalated, isDone, cursor: null);
        return new EscalateAnswersResponse { Escalated = escalated, Done = isDone };
    }

    private static DateTime DueOn(Entity row) => row.GetAttributeValue<DateTime>(Email.Columns.AnswerDue);

    private static EscalationLevel LevelOf(Entity row) => (EscalationLevel)row.GetAttributeValue<int>(Email.Columns.EscalationLevel);

    private static IEnumerable<Entity> Late(PluginCall call, string table)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(Email.Columns.AnswerDue, Email.Columns.EscalationLevel), TopCount = MostCandidates };
        query.Criteria.AddCondition(Email.Columns.AnswerDue, ConditionOperator.LessThan, call.Now);
        query.Criteria.AddCondition(Email.Columns.AnsweredOn, ConditionOperator.Null);
        var level = query.Criteria.AddFilter(LogicalOperator.Or);
        level.AddCondition(Email.Columns.EscalationLevel, ConditionOperator.Null);
        level.AddCondition(Email.Columns.EscalationLevel, ConditionOperator.LessThan, (int)EscalationLevel.Third);
        query.AddOrder(Email.Columns.AnswerDue, OrderType.Descending);
        return call.System.RetrieveMultiple(query).Entities;
    }

    private static Entity Raised(Entity row, EscalationLevel level, DateTime now) => new(row.LogicalName, row.Id)
    {
        [Email.Columns.EscalationLevel] = (int)level,
        [Email.Columns.EscalatedOn] = now,
        [Email.Columns.PriorityCode] = FollowUpTask.High,
    };
}
