using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp;

/// <summary>
/// Who takes a new follow-up. A person gets so many new ones a day and no more; what comes on top goes to that person's manager, so that nothing is lost among too much. One who has
/// no manager, and a team, take them all.
/// </summary>
/// <param name="Owner">A user or a team.</param>
/// <param name="Language">What the owner reads (LCID).</param>
internal sealed record FollowUpAssignee(EntityReference Owner, int Language)
{
    private const int MostPerDay = 1000;
    private const string OwnSettings = "own";
    private const string ManagerSettings = "manager";
    private const string Raised = "raised";

    /// <summary>One call for a person, none for a team, which reads the customer's language.</summary>
    public static FollowUpAssignee Of(PluginCall call, EntityReference wanted, Contact customer)
    {
        if (wanted.LogicalName != SystemUser.LogicalName)
            return new(wanted, ContactLanguage.Of(customer));
        var cap = call.Settings.Integer(SettingNames.FollowUpsPerDay, 1, MostPerDay);
        var rows = call.System.RetrieveMultiple(Query(call, wanted, cap)).Entities;
        if (rows.Count == 0)
            return new(wanted, Domain.Texts.Language.English);
        var user = rows[0].ToEntity<SystemUser>();
        var isFull = rows.Count >= cap && rows.All(row => row.Contains(Raised + "." + Task.Columns.Id));
        return isFull && user.ParentSystemUserId is { } manager
            ? new(manager, Read(rows[0], ManagerSettings))
            : new(wanted, Read(rows[0], OwnSettings));
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
