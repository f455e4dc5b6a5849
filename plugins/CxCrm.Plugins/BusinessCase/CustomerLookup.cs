using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.BusinessCase;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>Finds contacts by e-mail address or id and accounts by number or id, as the caller may see them; at most four calls for all rows of a slice.</summary>
internal sealed class CustomerLookup
{
    private const string AccountNumber = "accountnumber";

    private readonly Dictionary<string, EntityReference?> contacts;
    private readonly Dictionary<string, EntityReference?> accounts;

    private CustomerLookup(Dictionary<string, EntityReference?> contacts, Dictionary<string, EntityReference?> accounts)
    {
        this.contacts = contacts;
        this.accounts = accounts;
    }

    public static CustomerLookup Of(IOrganizationService service, IReadOnlyList<CustomerPeriodRow> rows) => new(
        Find(service, Contact.LogicalName, Contact.Columns.Id, Contact.Columns.EMailAddress1, rows.Select(row => row.Contact)),
        Find(service, Account.LogicalName, Account.Columns.Id, AccountNumber, rows.Select(row => row.Account)));

    /// <summary>Null when there is none, or more than one.</summary>
    public EntityReference? ContactOf(CustomerPeriodRow row) => row.Contact is not null && contacts.TryGetValue(row.Contact, out var found) ? found : null;

    /// <summary>Null when there is none, or more than one.</summary>
    public EntityReference? AccountOf(CustomerPeriodRow row) => row.Account is not null && accounts.TryGetValue(row.Account, out var found) ? found : null;

    private static Dictionary<string, EntityReference?> Find(IOrganizationService service, string table, string idColumn, string nameColumn, IEnumerable<string?> wanted)
    {
        var texts = wanted.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var ids = texts.Where(text => Guid.TryParse(text, out _)).Select(text => (object)Guid.Parse(text)).ToArray();
        var names = texts.Where(text => !Guid.TryParse(text, out _)).ToArray<object>();
        var found = new Dictionary<string, EntityReference?>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Read(service, table, idColumn, nameColumn, ids))
            found[row.Id.ToString("D")] = row.ToEntityReference();
        foreach (var row in Read(service, table, nameColumn, nameColumn, names))
        {
            var name = row.GetAttributeValue<string>(nameColumn);
            found[name] = found.ContainsKey(name) ? null : row.ToEntityReference();
        }
        return found;
    }

    private static IEnumerable<Entity> Read(IOrganizationService service, string table, string column, string nameColumn, object[] values)
    {
        if (values.Length == 0)
            return [];
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(nameColumn) };
        query.Criteria.AddCondition(column, ConditionOperator.In, values);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        return service.RetrieveMultiple(query).Entities;
    }
}
