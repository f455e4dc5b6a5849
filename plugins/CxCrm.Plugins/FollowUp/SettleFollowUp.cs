using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.FollowUp;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy.Assessments;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp;

/// <summary>
/// After a follow-up changed state: its alerts and feedback are closed with it, and the customer's open follow-ups are counted anew, which
/// may change the health. Counting makes it safe to run twice.
/// </summary>
[Step(Message.Update, Task.LogicalName, Stage.PostOperation, Mode.Async, Filter = ["statecode"], Why = "What follows from closing; the user need not wait.")]
[PostImage("after", "cx_followuptype", "statecode", "regardingobjectid", "cx_feedbackid")]
[CallBudget(40)]
public sealed class SettleFollowUp : Step<Task>
{
    private const int MostAlerts = 15;

    protected override void Run(StepCall<Task> call)
    {
        var task = call.After;
        if (task.FollowUpType is null)
            return;
        if (task.StateCode?.Value != 0)
            CloseAlerts(call);
        if (task.RegardingObjectId is { LogicalName: Contact.LogicalName } customer)
            Recount(call, customer);
    }

    private static void CloseAlerts(StepCall<Task> call)
    {
        var query = new QueryExpression(CxAlert.LogicalName) { ColumnSet = new ColumnSet(CxAlert.Columns.FeedbackId), TopCount = MostAlerts };
        query.Criteria.AddCondition(CxAlert.Columns.TaskId, ConditionOperator.Equal, call.Id);
        query.Criteria.AddCondition(CxAlert.Columns.State, ConditionOperator.NotEqual, (int)CxAlertState.Closed);
        var alerts = call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxAlert>()).ToList();
        foreach (var alert in alerts)
            call.System.Update(new CxAlert(alert.Id) { State = CxAlertState.Closed });
        foreach (var feedback in alerts.Select(alert => alert.FeedbackId?.Id).OfType<Guid>().Distinct())
            call.System.Update(new CxFeedback(feedback) { Status = CxFeedbackStatus.Closed });
    }

    private static void Recount(StepCall<Task> call, EntityReference customer)
    {
        var open = OpenTypes(call.System, customer);
        var contact = call.System.Retrieve(Contact.LogicalName, customer.Id, new ColumnSet(
            Contact.Columns.LastNps, Contact.Columns.LastCsat, Contact.Columns.LastValence, Contact.Columns.LastFeedbackOn, Contact.Columns.LastEvidenceOn, Contact.Columns.CreatedOn,
            Contact.Columns.Language, Contact.Columns.PrivacyState)).ToEntity<Contact>();
        var update = new Contact(contact.Id) { OpenFollowUps = open.Count };
        // A restricted person's follow-ups are still counted, since somebody has to close them; the person is not judged (GDPR Art. 18(2)).
        if (contact.PrivacyState != ContactPrivacyState.Restricted && AssessmentCheck.HealthScoreIsLive(call))
            HealthColumns.Write(update, ContactHealth.Of(contact, open.Count(IsRecovery), call.Now), ContactLanguage.Of(contact));
        call.System.Update(update);
    }

    private static List<CxFollowUpType?> OpenTypes(IOrganizationService service, EntityReference customer)
    {
        var query = new QueryExpression(Task.LogicalName) { ColumnSet = new ColumnSet(Task.Columns.FollowUpType) };
        FollowUpTask.WhereOpenFor(query.Criteria, customer);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<Task>().FollowUpType).ToList();
    }

    private static bool IsRecovery(CxFollowUpType? type) => type is CxFollowUpType.Recovery or CxFollowUpType.Complaint;
}
