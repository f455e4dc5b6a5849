using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Local.Pages;

/// <summary>The latest e-mails that were sent.</summary>
internal static class Outbox
{
    private const int Most = 100;
    private const int Sent = 3;

    public static IReadOnlyList<SentEmail> Read(IOrganizationService service)
    {
        var query = new QueryExpression(Email.LogicalName)
        {
            ColumnSet = new ColumnSet(Email.Columns.Subject, Email.Columns.Description, Email.Columns.To, Email.Columns.SentOn, Email.Columns.CreatedOn),
            TopCount = Most,
        };
        query.Criteria.AddCondition(Email.Columns.StatusCode, ConditionOperator.Equal, Sent);
        query.Criteria.AddCondition(Email.Columns.DirectionCode, ConditionOperator.Equal, true);
        query.AddOrder(Email.Columns.SentOn, OrderType.Descending);
        return [.. service.RetrieveMultiple(query).Entities.Select(row => Of(row.ToEntity<Email>()))];
    }

    private static SentEmail Of(Email email) =>
        new(email.Id, email.Subject ?? "", Recipients(email), email.SentOn ?? email.CreatedOn ?? default, email.Description ?? "");

    private static List<string> Recipients(Email email) =>
        [.. (email.GetAttributeValue<EntityCollection>(Email.Columns.To) ?? new EntityCollection()).Entities.Select(party => party.GetAttributeValue<EntityReference>("partyid")?.Name ?? party.GetAttributeValue<string>("addressused") ?? "")];
}
