using CxCrm.Domain.Texts;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>
/// Helps the next customer: when alerts show the third customer hit at a touchpoint, whoever is responsible there gets one task, and no second while it is open. The similar customers are
/// listed by the API of that name.
/// </summary>
[Step(Message.Create, CxAlert.LogicalName, Stage.PostOperation, Mode.Async, Why = "A pattern is looked for after an alert, which is rare; nobody waits for it.")]
[CallBudget(9)]
public sealed class RaisePattern : Step<CxAlert>
{
    protected override void Run(StepCall<CxAlert> call)
    {
        if (call.Target.FeedbackId is not { } feedback || Pattern.Of(call.System, feedback.Id, Pattern.UsualDays, call.Now) is not { IsOne: true } pattern)
            return;
        if (!IsRaised(call.System, pattern.Touchpoint))
            Raise(call, pattern);
    }

    private static bool IsRaised(IOrganizationService service, EntityReference touchpoint)
    {
        var query = new QueryExpression(Task.LogicalName) { ColumnSet = new ColumnSet(Task.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(Task.Columns.RegardingObjectId, ConditionOperator.Equal, touchpoint.Id);
        query.Criteria.AddCondition(Task.Columns.FollowUpType, ConditionOperator.Equal, (int)CxFollowUpType.Disruption);
        query.Criteria.AddCondition(Task.Columns.StateCode, ConditionOperator.Equal, 0);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }

    private static void Raise(PluginCall call, Pattern pattern)
    {
        var touchpoint = call.System.Retrieve(CxTouchpoint.LogicalName, pattern.Touchpoint.Id, new ColumnSet(
            CxTouchpoint.Columns.Name, CxTouchpoint.Columns.ResponsibleId, CxTouchpoint.Columns.OwnerId)).ToEntity<CxTouchpoint>();
        var owner = touchpoint.ResponsibleId ?? touchpoint.OwnerId!;
        var language = owner.LogicalName == SystemUser.LogicalName ? UserLanguage.Of(call.System, owner.Id) : Language.English;
        var due = WorkCalendar.Deadlines(call.Settings).DueOn(call.Now, FollowUpTask.DefaultHours);
        call.System.Create(new Task
        {
            RegardingObjectId = pattern.Touchpoint,
            OwnerId = owner,
            FollowUpType = CxFollowUpType.Disruption,
            Severity = CxSeverity.High,
            PriorityCode = FollowUpTask.High,
            SlaDue = due,
            ScheduledEnd = due,
            EscalationLevel = 0,
            Subject = FollowUpTask.Cut(TextCatalog.Text(language, TextKey.PatternTask, pattern.Hit.Count, touchpoint.Name ?? ""), FollowUpTask.LongestSubject),
            Description = TextCatalog.Text(language, TextKey.PatternTaskText, pattern.Hit.Count, pattern.Days, pattern.Next.Count),
        });
    }
}
