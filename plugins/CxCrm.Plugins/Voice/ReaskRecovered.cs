using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice;

/// <summary>
/// Asks customers who were recovered once more, by the survey whose answer raised the follow-up: only they can say whether it worked. Through the message gate, exempt from the quiet
/// period once per recovery. What is not sent is recorded with the reason and not tried again. A timer calls it daily until it is done.
/// </summary>
[CustomApi("cx_ReaskRecovered", Binding.Global, Kind.Action, Privilege = "prvCreatecx_Invitation", CallBudget = 130,
    Description = "Invites recovered customers to answer once more, through the message gate, ten at a time. Call again until Done.")]
public sealed class ReaskRecovered : Api<ReaskRecoveredRequest, ReaskRecoveredResponse>
{
    private const int Most = 10;

    /// <summary>How far back a closed recovery is still worth asking about, in days.</summary>
    private const int Days = 30;

    private const int Completed = 1;

    protected override ReaskRecoveredResponse Run(ApiCall<ReaskRecoveredRequest> call)
    {
        var job = ScheduledJobs.Begin(call, ScheduledJobs.Reask);
        var recovered = Recovered(call);
        var sent = 0;
        foreach (var task in recovered.Take(Most))
        {
            sent += Ask(call, task) ? 1 : 0;
            call.System.Update(new Task(task.Id) { ReaskedOn = call.Now });
        }

        var isDone = recovered.Count <= Most;
        ScheduledJobs.End(call, job, isDone ? recovered.Count : Most, isDone, cursor: null);
        return new ReaskRecoveredResponse { Sent = sent, Done = isDone };
    }

    private static bool Ask(PluginCall call, Task task)
    {
        var survey = Inviting.Survey(call.System, task.GetAttributeValue<AliasedValue>("feedback." + CxFeedback.Columns.SurveyId).Value as EntityReference ?? new());
        var contacts = InvitedContact.Take(call, call.System, [task.RegardingObjectId!.Id], task.ToEntityReference());
        return new Inviting(call, survey, new InvitationCause(task.ToEntityReference(), null)).Invite(contacts).Any(outcome => outcome.Sent);
    }

    /// <summary>Recoveries of contacts closed lately, by an answer to a survey that is still active.</summary>
    private static List<Task> Recovered(PluginCall call)
    {
        var query = new QueryExpression(Task.LogicalName) { ColumnSet = new ColumnSet(Task.Columns.RegardingObjectId), TopCount = Most + 1 };
        query.Criteria.AddCondition(Task.Columns.FollowUpType, ConditionOperator.In, (int)CxFollowUpType.Recovery, (int)CxFollowUpType.Complaint);
        query.Criteria.AddCondition(Task.Columns.StateCode, ConditionOperator.Equal, Completed);
        query.Criteria.AddCondition(Task.Columns.Outcome, ConditionOperator.In, (int)TaskOutcome.Recovered, (int)TaskOutcome.PartlyRecovered);
        query.Criteria.AddCondition(Task.Columns.ReaskedOn, ConditionOperator.Null);
        query.Criteria.AddCondition(Task.Columns.ActualEnd, ConditionOperator.GreaterEqual, call.Now.AddDays(-Days));
        query.AddOrder(Task.Columns.ActualEnd, OrderType.Ascending);
        query.AddLink(Contact.LogicalName, Task.Columns.RegardingObjectId, Contact.Columns.Id);
        var feedback = query.AddLink(CxFeedback.LogicalName, Task.Columns.FeedbackId, CxFeedback.Columns.Id);
        feedback.EntityAlias = "feedback";
        feedback.Columns = new ColumnSet(CxFeedback.Columns.SurveyId);
        var survey = feedback.AddLink(CxSurvey.LogicalName, CxFeedback.Columns.SurveyId, CxSurvey.Columns.Id);
        survey.LinkCriteria.AddCondition(CxSurvey.Columns.State, ConditionOperator.Equal, (int)CxSurveyState.Active);
        survey.LinkCriteria.AddCondition(CxSurvey.Columns.PurposeId, ConditionOperator.NotNull);
        return call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<Task>()).ToList();
    }
}
