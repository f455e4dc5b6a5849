using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.FollowUp;

/// <summary>
/// Records a feedback and what is owed to the customer for it. A customer has one open follow-up: a later cause is added to it, a first
/// one raises it. Without a customer there is nobody to follow up with, and the alerts alone are kept.
/// </summary>
internal sealed class FollowUps(PluginCall call, SurveyForm form, Customer customer, FeedbackScores scores)
{
    private static readonly Relationship AlertsOfTask = new("cx_task_alert");

    /// <summary>Creates the feedback and, where rules fired, alerts and task. One call without an alert, at most five with one.</summary>
    /// <returns>The follow-up task, if there is one.</returns>
    public EntityReference? Record(CxFeedback feedback, IReadOnlyList<FiredRule> fired)
    {
        if (fired.Count == 0 || customer.Contact is not { } contact)
            return RecordWithoutFollowUp(feedback, fired);
        feedback.Status = CxFeedbackStatus.InFollowUp;
        return OpenFollowUp.Of(call.System, contact.ToEntityReference()) is { } open
            ? AddToOpen(feedback, fired, open)
            : Raise(feedback, fired, contact);
    }

    private EntityReference? RecordWithoutFollowUp(CxFeedback feedback, IReadOnlyList<FiredRule> fired)
    {
        if (fired.Count > 0)
            FeedbackRow.AddAlerts(feedback, Alerts(fired, feedback.OwnerId, CxAlertState.Open, task: null));
        feedback.Id = call.System.Create(feedback);
        return null;
    }

    private EntityReference AddToOpen(CxFeedback feedback, IReadOnlyList<FiredRule> fired, Task open)
    {
        FeedbackRow.AddAlerts(feedback, Alerts(fired, open.OwnerId, CxAlertState.AddedToOpen, open.ToEntityReference()));
        feedback.Id = call.System.Create(feedback);
        var text = new FollowUpText(form, scores, LanguageOf(open.OwnerId!));
        call.System.Update(OpenFollowUp.WithCause(open, fired, text.Addition(feedback)));
        return open.ToEntityReference();
    }

    private EntityReference Raise(CxFeedback feedback, IReadOnlyList<FiredRule> fired, Contact contact)
    {
        var first = fired[0].Rule;
        var assignee = FollowUpAssignee.Of(call, first, contact, customer.Account);
        var owner = assignee.Owner;
        var text = new FollowUpText(form, scores, assignee.Language);
        var due = WorkCalendar.Deadlines(call.Settings).DueOn(call.Now, first.SlaHours ?? FollowUpTask.DefaultHours);
        feedback.Id = call.System.Create(feedback);
        var task = FollowUpTask.New(contact.ToEntityReference(), owner, first, due);
        task.FeedbackId = feedback.ToEntityReference();
        task.Subject = text.Subject(contact, fired);
        task.Description = text.Description(feedback);
        var alerts = Alerts(fired, owner, CxAlertState.Open, task: null);
        foreach (var alert in alerts.Entities)
            alert[CxAlert.Columns.FeedbackId] = feedback.ToEntityReference();
        task.RelatedEntities[AlertsOfTask] = alerts;
        task.Id = call.System.Create(task);
        assignee.Route(call, task.ToEntityReference());
        return task.ToEntityReference();
    }

    private EntityCollection Alerts(IReadOnlyList<FiredRule> fired, EntityReference? owner, CxAlertState first, EntityReference? task) =>
        new(fired.Select((rule, place) => Alert(rule, owner, place == 0 ? first : CxAlertState.AddedToOpen, task)).ToList<Entity>())
        {
            EntityName = CxAlert.LogicalName,
        };

    private CxAlert Alert(FiredRule fired, EntityReference? owner, CxAlertState state, EntityReference? task)
    {
        var alert = new CxAlert
        {
            RuleId = fired.Rule.ToEntityReference(),
            Severity = fired.Rule.Severity,
            Reason = fired.Reason,
            RaisedOn = call.Now,
            State = state,
            OwnerId = owner,
        };
        if (task is not null)
            alert.TaskId = task;
        return alert;
    }

    /// <summary>The language the owner reads; a team reads the customer's.</summary>
    private int LanguageOf(EntityReference owner) => owner.LogicalName == SystemUser.LogicalName
        ? UserLanguage.Of(call.System, owner.Id)
        : ContactLanguage.Of(customer.Contact!);
}
