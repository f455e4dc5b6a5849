using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>Remembers what identifies the person and finds every way from the person to rows, in tables of ours and of others.</summary>
internal sealed class CollectPerson : IErasureStage
{
    private static readonly string[] Emails = [Contact.Columns.EMailAddress1, Contact.Columns.EMailAddress2, Contact.Columns.EMailAddress3];

    private static readonly string[] Phones =
    [
        Contact.Columns.Telephone1, Contact.Columns.Telephone2, Contact.Columns.Telephone3, Contact.Columns.MobilePhone, Contact.Columns.Fax, Contact.Columns.Pager, "home2", "business2",
        Contact.Columns.Address1_Telephone1, Contact.Columns.Address1_Telephone2, Contact.Columns.Address1_Telephone3, Contact.Columns.Address2_Telephone1, Contact.Columns.Address2_Telephone2,
        Contact.Columns.Address2_Telephone3, Contact.Columns.Address3_Telephone1, Contact.Columns.Address3_Telephone2, Contact.Columns.Address3_Telephone3,
    ];

    private static readonly string[] Addresses =
    [
        Contact.Columns.Address1_Line1, Contact.Columns.Address1_Line2, Contact.Columns.Address1_Line3, Contact.Columns.Address2_Line1, Contact.Columns.Address2_Line2,
        Contact.Columns.Address2_Line3, Contact.Columns.Address3_Line1, Contact.Columns.Address3_Line2, Contact.Columns.Address3_Line3,
    ];

    public bool Run(ErasureWork work)
    {
        Identify(work);
        work.Progress.Companies = EraseOwnCompany.Of(work);
        var sources = new PersonSources(work);
        work.Progress.Sources = sources.Find();
        work.Progress.ScanTables = sources.TablesToSearch();
        return true;
    }

    private static void Identify(ErasureWork work)
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet([.. Emails, .. Phones, .. Addresses, Contact.Columns.FirstName, Contact.Columns.LastName]) };
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.In, work.Persons);
        var contacts = work.System.RetrieveMultiple(query).Entities;
        work.Progress.Emails = Values(contacts, Emails);
        work.Progress.Phones = Values(contacts, Phones);
        work.Progress.Addresses = Values(contacts, Addresses);
        work.Progress.Names = [.. contacts.SelectMany(Name)];
        if (work.Request.SubjectEmail is { Length: > 0 } stated) work.Progress.Emails.Add(stated);
    }

    private static IEnumerable<string> Name(Entity contact) =>
        [contact.GetAttributeValue<string>(Contact.Columns.FirstName) ?? "", contact.GetAttributeValue<string>(Contact.Columns.LastName) ?? ""];

    private static List<string> Values(IEnumerable<Entity> contacts, string[] columns) =>
        [.. contacts.SelectMany(contact => columns.Select(contact.GetAttributeValue<string>)).Where(value => !string.IsNullOrWhiteSpace(value)).Distinct(StringComparer.Ordinal)];
}
