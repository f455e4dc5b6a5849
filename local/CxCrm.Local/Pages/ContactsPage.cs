using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Local.Pages;

/// <summary>The contacts the user may read, by name; each opens its customer panel.</summary>
internal static class ContactsPage
{
    private const string Panel = "/WebResources/cx_/pages/customer.html?id=";

    public static Markup Of(IOrganizationService service, Paging paging)
    {
        var rows = service.RetrieveMultiple(Query(paging));
        return Markup.Of($"""
            <form method="get" role="search" class="row">
            <label for="q">Name, e-mail or city</label>
            <input id="q" name="q" type="search" maxlength="100" value="{paging.Search}">
            <button>Search</button>
            </form>
            <table>
            <caption>{(rows.Entities.Count == 0 ? "No contact found." : "Contacts by name")}</caption>
            <thead><tr><th scope="col">Name</th><th scope="col">Company</th><th scope="col">City</th><th scope="col">Health</th><th scope="col">Last NPS</th><th scope="col">Open follow-ups</th></tr></thead>
            <tbody>
            {Markup.Join(rows.Entities.Select(row => Row(row.ToEntity<Contact>())))}</tbody>
            </table>
            {paging.Links(rows.MoreRecords)}
            """);
    }

    private static QueryExpression Query(Paging paging)
    {
        var query = new QueryExpression(Contact.LogicalName)
        {
            ColumnSet = new ColumnSet(
                Contact.Columns.FullName, Contact.Columns.ParentCustomerId, Contact.Columns.Address1_City, Contact.Columns.Health, Contact.Columns.LastNps, Contact.Columns.OpenFollowUps),
            PageInfo = new PagingInfo { PageNumber = paging.Number, Count = Paging.Size },
        };
        query.Criteria.AddCondition(Contact.Columns.StateCode, ConditionOperator.Equal, 0);
        if (paging.Search.Length > 0)
            Search(query.Criteria.AddFilter(LogicalOperator.Or), paging.Search);
        query.AddOrder(Contact.Columns.LastName, OrderType.Ascending);
        query.AddOrder(Contact.Columns.FirstName, OrderType.Ascending);
        return query;
    }

    private static void Search(FilterExpression any, string text)
    {
        foreach (var column in new[] { Contact.Columns.FullName, Contact.Columns.EMailAddress1, Contact.Columns.Address1_City })
            any.AddCondition(column, ConditionOperator.Like, $"%{text}%");
    }

    private static Markup Row(Contact contact) => Markup.Of($"""
        <tr><td><a href="{Panel}{contact.Id}">{contact.FullName}</a></td><td>{contact.ParentCustomerId?.Name}</td><td>{contact.Address1_City}</td><td>{Shown(contact, Contact.Columns.Health)}</td><td class="number">{Shown(contact, Contact.Columns.LastNps)}</td><td class="number">{Shown(contact, Contact.Columns.OpenFollowUps)}</td></tr>

        """);

    private static string? Shown(Contact contact, string column) => contact.FormattedValues.TryGetValue(column, out var text) ? text : "";
}
