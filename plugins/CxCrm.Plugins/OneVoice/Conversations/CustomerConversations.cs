using System;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>
/// The conversation that a message belongs to: that of the e-mail it replies to, else the one in which the customer last was within the days of the setting, whatever the channel, else
/// a new one. Who is only an address is followed through replies.
/// </summary>
internal sealed class CustomerConversations(PluginCall call)
{
    private const int LongestDays = 365;

    /// <summary>One call for a reply, three for a customer, none else; one more the first time settings are read.</summary>
    /// <param name="customer">Contact, company or lead; nothing when only the address is known.</param>
    /// <param name="parent">The e-mail that the message replies to.</param>
    public string Of(EntityReference? customer, EntityReference? parent) =>
        (parent is null ? null : Parent(parent)) ?? (customer is null ? null : Latest(customer)) ?? NewId();

    /// <summary>The conversation the customer is in, or nothing; at most three calls.</summary>
    public string? Latest(EntityReference customer)
    {
        var since = call.Now.AddDays(-call.Settings.Integer(SettingNames.ConversationDays, 0, LongestDays));
        var latest = new[] { Activity(Email.LogicalName, customer, since), Activity(PhoneCall.LogicalName, customer, since), Feedback(customer, since) }
            .OfType<Entity>()
            .OrderByDescending(row => row.GetAttributeValue<DateTime>(Email.Columns.CreatedOn))
            .FirstOrDefault();
        return latest?.GetAttributeValue<string>(Email.Columns.ConversationId);
    }

    public static string NewId() => "C-" + Guid.NewGuid().ToString("N");

    private string? Parent(EntityReference parent)
    {
        var query = new QueryExpression(Email.LogicalName) { ColumnSet = new ColumnSet(Email.Columns.ConversationId) };
        query.Criteria.AddCondition(Email.Columns.Id, ConditionOperator.Equal, parent.Id);
        return call.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<string>(Email.Columns.ConversationId);
    }

    private Entity? Activity(string table, EntityReference customer, DateTime since)
    {
        var query = Query(table, since);
        var party = query.AddLink(ActivityParty.LogicalName, Email.Columns.Id, ActivityParty.Columns.ActivityId);
        party.LinkCriteria.AddCondition(ActivityParty.Columns.PartyId, ConditionOperator.Equal, customer.Id);
        return call.System.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private Entity? Feedback(EntityReference customer, DateTime since)
    {
        if (customer.LogicalName != Contact.LogicalName)
            return null;
        var query = Query(CxFeedback.LogicalName, since);
        query.Criteria.AddCondition(CxFeedback.Columns.ContactId, ConditionOperator.Equal, customer.Id);
        return call.System.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private static QueryExpression Query(string table, DateTime since)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(Email.Columns.ConversationId, Email.Columns.CreatedOn), TopCount = 1 };
        query.Criteria.AddCondition(Email.Columns.ConversationId, ConditionOperator.NotNull);
        query.Criteria.AddCondition(Email.Columns.CreatedOn, ConditionOperator.GreaterEqual, since);
        query.AddOrder(Email.Columns.CreatedOn, OrderType.Descending);
        return query;
    }
}
