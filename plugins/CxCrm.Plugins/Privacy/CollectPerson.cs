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
        [Contact.Columns.Telephone1, Contact.Columns.Telephone2, Contact.Columns.Telephone3, Contact.Columns.MobilePhone, Contact.Columns.Fax, Contact.Columns.Address1_Telephone1];

    private static readonly string[] Addresses = [Contact.Columns.Address1_Line1, Contact.Columns.Address1_Line2, Contact.Columns.Address2_Line1, Contact.Columns.Address2_Line2];

    public bool Run(ErasureWork work)
    {
        Identify(work);
        var sources = new PersonSources(work);
        work.Progress.Sources = sources.Find();
        work.Progress.ScanTables = sources.TablesToSearch();
        return true;
    }

    private static void Identify(ErasureWork work)
    {
        string[] columns = [.. Emails, .. Phones, .. Addresses, Contact.Columns.FirstName, Contact.Columns.LastName];
        var contact = work.System.Retrieve(Contact.LogicalName, work.Progress.ContactId, new ColumnSet(columns));
        work.Progress.Emails = Values(contact, Emails);
        work.Progress.Phones = Values(contact, Phones);
        work.Progress.Addresses = Values(contact, Addresses);
        work.Progress.FirstName = contact.GetAttributeValue<string>(Contact.Columns.FirstName);
        work.Progress.LastName = contact.GetAttributeValue<string>(Contact.Columns.LastName);
        if (work.Request.SubjectEmail is { Length: > 0 } stated) work.Progress.Emails.Add(stated);
    }

    private static List<string> Values(Entity contact, IEnumerable<string> columns) =>
        [.. columns.Select(contact.GetAttributeValue<string>).Where(value => !string.IsNullOrWhiteSpace(value)).Distinct(StringComparer.Ordinal)];
}
