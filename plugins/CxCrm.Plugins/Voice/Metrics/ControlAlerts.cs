using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice.Charts;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>
/// Judges the alert rules on control limits when snapshots are fresh: every period that ended since they were last judged, so that none is passed over when the job lay still. A period
/// that is worse than chance explains raises one alert per rule, with a task for whom the rule names: nobody in particular was let down, so it stands on no customer.
/// </summary>
/// <param name="lastJudged">When they were last judged, UTC; nothing if never: then the last period alone.</param>
internal sealed class ControlAlerts(PluginCall call, DateTime? lastJudged)
{
    /// <summary>Rules judged in a run; each reads thirteen snapshots, and one more for each further period.</summary>
    private const int Most = 100;

    private static readonly Relationship AlertsOfTask = new("cx_task_alert");

    /// <summary>Raises what is due; three calls, and up to five for each alert.</summary>
    /// <returns>How many alerts were raised.</returns>
    public int Raise()
    {
        var rules = Rules();
        if (rules.Count == 0)
            return 0;
        var snapshots = Snapshots.Read(call.System, rules.SelectMany(rule => rule.Baseline.Concat([rule.Judged])));
        var raised = 0;
        foreach (var rule in rules)
        {
            if (rule.Judge(snapshots) is not { IsWorse: true } finding)
                continue;
            var snapshot = snapshots[rule.Judged.Text].ToEntityReference();
            if (IsRaised(rule, snapshot))
                continue;
            Raise(rule, finding, snapshot);
            raised++;
        }

        return raised;
    }

    private List<WatchedRule> Rules()
    {
        var query = new QueryExpression(CxAlertRule.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxAlertRule.Columns.Name, CxAlertRule.Columns.OwnerId, CxAlertRule.Columns.ProgramId, CxAlertRule.Columns.SurveyId, CxAlertRule.Columns.TouchpointId,
                CxAlertRule.Columns.UnitId, CxAlertRule.Columns.Channel, CxAlertRule.Columns.OnlyKeyCustomers, CxAlertRule.Columns.Metric,
                CxAlertRule.Columns.ControlChart, CxAlertRule.Columns.ControlPeriod, CxAlertRule.Columns.Severity, CxAlertRule.Columns.SlaHours,
                CxAlertRule.Columns.AssignTo, CxAlertRule.Columns.AssignUserId, CxAlertRule.Columns.AssignTeamId, CxAlertRule.Columns.AssignQueueId, CxAlertRule.Columns.FollowUpType),
            TopCount = Most,
        };
        query.Criteria.AddCondition(CxAlertRule.Columns.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(CxAlertRule.Columns.Condition, ConditionOperator.Equal, (int)CxAlertRuleCondition.BelowControlLimit);
        query.AddOrder(CxAlertRule.Columns.Rank, OrderType.Ascending);
        var watched = new List<WatchedRule>();
        foreach (var rule in call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxAlertRule>()))
        {
            if (ControlledScope.Of(rule) is { } scope)
                watched.AddRange(WatchedRule.Due(rule, scope, lastJudged, call.Now));
        }

        return watched;
    }

    private bool IsRaised(WatchedRule rule, EntityReference snapshot)
    {
        var query = new QueryExpression(CxAlert.LogicalName) { ColumnSet = new ColumnSet(CxAlert.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(CxAlert.Columns.SnapshotId, ConditionOperator.Equal, snapshot.Id);
        query.Criteria.AddCondition(CxAlert.Columns.RuleId, ConditionOperator.Equal, rule.Rule.Id);
        return call.System.RetrieveMultiple(query).Entities.Count > 0;
    }

    private void Raise(WatchedRule rule, ControlFinding finding, EntityReference snapshot)
    {
        var owner = OwnerByRule.Of(rule.Rule);
        var language = owner.LogicalName == SystemUser.LogicalName ? UserLanguage.Of(call.System, owner.Id) : call.Language;
        var due = WorkCalendar.Deadlines(call.Settings).DueOn(call.Now, rule.Rule.SlaHours ?? FollowUpTask.DefaultHours);
        var task = new Task
        {
            OwnerId = owner,
            ScheduledEnd = due,
            PriorityCode = FollowUpTask.Priority(rule.Rule.Severity),
            FollowUpType = CxFollowUpType.Learning,
            Severity = rule.Rule.Severity,
            SlaDue = due,
            EscalationLevel = 0,
            Subject = FollowUpTask.Cut(TextCatalog.Text(language, TextKey.ControlAlertSubject, rule.Rule.Name ?? ""), FollowUpTask.LongestSubject),
            Description = TextCatalog.Text(
                language, TextKey.ControlAlertDescription, rule.Judged.PeriodStart, finding.Value, finding.Limits.Low, finding.Limits.High, finding.Limits.Center),
        };
        task.RelatedEntities[AlertsOfTask] = new EntityCollection([Alert(rule, finding, snapshot, owner)]) { EntityName = CxAlert.LogicalName };
        call.System.Create(task);
    }

    private CxAlert Alert(WatchedRule rule, ControlFinding finding, EntityReference snapshot, EntityReference owner) => new()
    {
        RuleId = rule.Rule.ToEntityReference(),
        SnapshotId = snapshot,
        Severity = rule.Rule.Severity,
        Reason = string.Format(
            CultureInfo.InvariantCulture,
            "{0}: {1:0.##}, limits {2:0.##} to {3:0.##}",
            rule.Judged.Text,
            finding.Value,
            finding.Limits.Low,
            finding.Limits.High),
        RaisedOn = call.Now,
        State = CxAlertState.Open,
        OwnerId = owner,
    };
}
