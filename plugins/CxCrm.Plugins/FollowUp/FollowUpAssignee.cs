using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp;

/// <summary>
/// Who takes a new follow-up. A person gets so many new ones a day and no more; what comes on top goes to the team that the rule names, else to that person's manager, so that nothing is
/// lost among too much. One who has neither, and a team, take them all. What stands in a queue is nobody's load until it is picked.
/// </summary>
/// <param name="Owner">A user or a team.</param>
/// <param name="Language">What the owner reads (LCID).</param>
/// <param name="Queue">The queue it stands in as well, if any.</param>
internal sealed record FollowUpAssignee(EntityReference Owner, int Language, EntityReference? Queue)
{
    private const int MostPerDay = 1000;
    private const string OwnSettings = "own";
    private const string ManagerSettings = "manager";
    private const string Raised = "raised";

    /// <summary>One call for a person, none for a team or a queue, which read the customer's language.</summary>
    public static FollowUpAssignee Of(PluginCall call, CxAlertRule rule, Contact customer, Account? account)
    {
        var wanted = OwnerByRule.Of(rule, customer, account);
        if (rule is { AssignTo: CxAlertRuleAssignTo.Queue, AssignQueueId: { } queue })
            return new(wanted, ContactLanguage.Of(customer), queue);
        return wanted.LogicalName == SystemUser.LogicalName ? OfPerson(call, wanted, rule, customer) : new(wanted, ContactLanguage.Of(customer), null);
    }

    /// <summary>Puts the follow-up where it is to be picked; one call, none without a queue.</summary>
    public void Route(PluginCall call, EntityReference task)
    {
        if (Queue is { } queue)
            call.System.Execute(new OrganizationRequest("AddToQueue") { ["Target"] = task, ["DestinationQueueId"] = queue.Id });
    }

    private static FollowUpAssignee OfPerson(PluginCall call, EntityReference wanted, CxAlertRule rule, Contact customer)
    {
        var cap = call.Settings.Integer(SettingNames.FollowUpsPerDay, 1, MostPerDay);
        var rows = call.System.RetrieveMultiple(Query(call, wanted, cap)).Entities;
        if (rows.Count == 0)
            return new(wanted, Domain.Texts.Language.English, null);
        var isFull = rows.Count >= cap && rows.All(row => row.Contains(Raised + "." + Task.Columns.Id));
        if (isFull && rule.AssignTeamId is { } team)
            return new(team, ContactLanguage.Of(customer), null);
        return isFull && rows[0].ToEntity<SystemUser>().ParentSystemUserId is { } manager
            ? new(manager, Read(rows[0], ManagerSettings), null)
            : new(wanted, Read(rows[0], OwnSettings), null);
    }

    /// <summary>The person and the manager, with a row for each follow-up raised for the person since midnight, local time.</summary>
    private static QueryExpression Query(PluginCall call, EntityReference user, int cap)
    {
        var query = new QueryExpression(SystemUser.LogicalName) { ColumnSet = new ColumnSet(SystemUser.Columns.ParentSystemUserId), TopCount = cap };
        query.Criteria.AddCondition(SystemUser.Columns.Id, ConditionOperator.Equal, user.Id);
        AddSettings(query, SystemUser.Columns.Id, OwnSettings);
        AddSettings(query, SystemUser.Columns.ParentSystemUserId, ManagerSettings);
        var raised = query.AddLink(Task.LogicalName, SystemUser.Columns.Id, Task.Columns.OwnerId, JoinOperator.LeftOuter);
        raised.EntityAlias = Raised;
        raised.Columns = new ColumnSet(Task.Columns.Id);
        raised.LinkCriteria.AddCondition(Task.Columns.FollowUpType, ConditionOperator.NotNull);
        raised.LinkCriteria.AddCondition(Task.Columns.CreatedOn, ConditionOperator.GreaterEqual, CentralEuropeanTime.ToUtc(CentralEuropeanTime.ToLocal(call.Now).Date));
        return query;
    }

    private static void AddSettings(QueryExpression query, string user, string alias)
    {
        var settings = query.AddLink(UserSettings.LogicalName, user, UserSettings.Columns.SystemUserId, JoinOperator.LeftOuter);
        settings.EntityAlias = alias;
        settings.Columns = new ColumnSet(UserSettings.Columns.UILanguageId);
    }

    private static int Read(Entity row, string alias) =>
        Domain.Texts.Language.Spoken(row.GetAttributeValue<AliasedValue>(alias + "." + UserSettings.Columns.UILanguageId)?.Value as int?);
}
