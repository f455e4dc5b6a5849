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

namespace CxCrm.Plugins.FollowUp.Silence;

/// <summary>
/// Raises a follow-up on each key customer (see <see cref="KeyCustomer"/>) who has neither answered nor been in contact for as long as an alert rule allows. Whoever has an open follow-up is not silent, and one who was
/// followed up for silence is left in peace as long again. Restricted and erased persons are passed over (GDPR Art. 17 and 18).
/// </summary>
internal sealed class SilentKeyCustomers(PluginCall call)
{
    private const int Most = 50;
    private const string FollowUp = "followup";
    private const string AccountAlias = "account";
    private static readonly Relationship AlertsOfTask = new("cx_task_alert");

    private readonly FollowUpDeadline deadlines = WorkCalendar.Deadlines(call.Settings);

    /// <summary>A call for the rules and one for each rule; three more for each follow-up.</summary>
    public Slice RaiseSlice()
    {
        var raised = 0;
        foreach (var rule in Rules())
        {
            var silent = call.System.RetrieveMultiple(Silent(rule, Most - raised + 1)).Entities.ToList();
            foreach (var row in silent.Take(Most - raised))
                Raise(rule, row.ToEntity<Contact>(), LinkedRow.Of<Account>(row, AccountAlias, Account.Columns.Id));
            if (silent.Count > Most - raised)
                return new(Most, IsDone: false);
            raised += silent.Count;
        }

        return new(raised, IsDone: true);
    }

    private IEnumerable<CxAlertRule> Rules()
    {
        var query = new QueryExpression(CxAlertRule.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxAlertRule.Columns.SilentDays, CxAlertRule.Columns.Severity, CxAlertRule.Columns.SlaHours, CxAlertRule.Columns.AssignTo, CxAlertRule.Columns.AssignUserId,
                CxAlertRule.Columns.AssignTeamId, CxAlertRule.Columns.AssignQueueId),
        };
        query.Criteria.AddCondition(CxAlertRule.Columns.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(CxAlertRule.Columns.Condition, ConditionOperator.Equal, (int)CxAlertRuleCondition.NoAnswer);
        query.Criteria.AddCondition(CxAlertRule.Columns.SilentDays, ConditionOperator.NotNull);
        query.AddOrder(CxAlertRule.Columns.Rank, OrderType.Ascending);
        return call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxAlertRule>());
    }

    private QueryExpression Silent(CxAlertRule rule, int most)
    {
        var since = call.Now.AddDays(-rule.SilentDays!.Value);
        var query = new QueryExpression(Contact.LogicalName)
        {
            ColumnSet = new ColumnSet(
                Contact.Columns.FullName, Contact.Columns.OwnerId, Contact.Columns.Language, Contact.Columns.LastEvidenceOn, Contact.Columns.LastFeedbackOn, Contact.Columns.CreatedOn,
                Contact.Columns.LastNps, Contact.Columns.LastCsat),
            TopCount = most,
        };
        query.Criteria.AddCondition(Contact.Columns.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(Contact.Columns.PrivacyState, ConditionOperator.Equal, (int)ContactPrivacyState.Active);
        query.Criteria.AddCondition(Contact.Columns.CreatedOn, ConditionOperator.LessThan, since);
        AddNotSince(query.Criteria, Contact.Columns.LastEvidenceOn, since);
        AddNotSince(query.Criteria, Contact.Columns.LastFeedbackOn, since);
        var account = query.AddLink(Account.LogicalName, Contact.Columns.ParentCustomerId, Account.Columns.Id, JoinOperator.LeftOuter);
        account.EntityAlias = AccountAlias;
        account.Columns = new ColumnSet(Account.Columns.Id, Account.Columns.OwnerId);
        KeyCustomer.Only(query, AccountAlias);
        AddNoTask(query, since);
        query.AddOrder(Contact.Columns.LastEvidenceOn, OrderType.Ascending);
        return query;
    }

    private static void AddNotSince(FilterExpression criteria, string column, DateTime since)
    {
        var either = criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition(column, ConditionOperator.Null);
        either.AddCondition(column, ConditionOperator.LessThan, since);
    }

    /// <summary>No follow-up that is open, and none for silence since.</summary>
    private static void AddNoTask(QueryExpression query, DateTime since)
    {
        var link = query.AddLink(Task.LogicalName, Contact.Columns.Id, Task.Columns.RegardingObjectId, JoinOperator.LeftOuter);
        link.EntityAlias = FollowUp;
        query.Criteria.AddCondition(FollowUp, Task.Columns.Id, ConditionOperator.Null);
        var task = link.LinkCriteria;
        task.AddCondition(Task.Columns.FollowUpType, ConditionOperator.NotNull);
        var either = task.AddFilter(LogicalOperator.Or);
        either.AddCondition(Task.Columns.StateCode, ConditionOperator.Equal, 0);
        var silence = either.AddFilter(LogicalOperator.And);
        silence.AddCondition(Task.Columns.FollowUpType, ConditionOperator.Equal, (int)CxFollowUpType.Silence);
        silence.AddCondition(Task.Columns.CreatedOn, ConditionOperator.GreaterEqual, since);
    }

    private void Raise(CxAlertRule rule, Contact contact, Account? account)
    {
        var assignee = FollowUpAssignee.Of(call, rule, contact, account);
        var last = contact.LastEvidenceOn ?? contact.LastFeedbackOn ?? contact.CreatedOn!.Value;
        var days = (int)(call.Now - last).TotalDays;
        rule.FollowUpType = CxFollowUpType.Silence;
        var task = FollowUpTask.New(contact.ToEntityReference(), assignee.Owner, rule, deadlines.DueOn(call.Now, rule.SlaHours ?? FollowUpTask.DefaultHours));
        task.Subject = FollowUpTask.Cut(TextCatalog.Text(assignee.Language, TextKey.FollowUpSilentSubject, contact.FullName ?? "", days), FollowUpTask.LongestSubject);
        task.Description = TextCatalog.Text(assignee.Language, TextKey.FollowUpSilent, CentralEuropeanTime.ToLocal(last), days);
        task.RelatedEntities[AlertsOfTask] = new([Alert(rule, assignee.Owner, days)]) { EntityName = CxAlert.LogicalName };
        task.Id = call.System.Create(task);
        assignee.Route(call, task.ToEntityReference());
        var update = new Contact(contact.Id) { OpenFollowUps = 1 };
        HealthColumns.Write(update, ContactHealth.Of(contact, openRecoveries: 0, call.Now), ContactLanguage.Of(contact));
        call.System.Update(update);
    }

    private CxAlert Alert(CxAlertRule rule, EntityReference owner, int days) => new()
    {
        RuleId = rule.ToEntityReference(),
        Severity = rule.Severity,
        Reason = FormattableString.Invariant($"silent {days} days >= {rule.SilentDays}"),
        RaisedOn = call.Now,
        State = CxAlertState.Open,
        OwnerId = owner,
    };
}
