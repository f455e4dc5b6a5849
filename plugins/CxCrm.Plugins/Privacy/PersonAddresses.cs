using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>The columns of a contact by which a message reaches a person, and which are compared with the suppressions.</summary>
internal static class PersonAddresses
{
    public static readonly string[] Emails = [Contact.Columns.EMailAddress1, Contact.Columns.EMailAddress2, Contact.Columns.EMailAddress3];

    public static readonly string[] Phones =
        [Contact.Columns.Telephone1, Contact.Columns.Telephone2, Contact.Columns.Telephone3, Contact.Columns.MobilePhone, Contact.Columns.Home2, Contact.Columns.Business2];

    public static readonly string[] All = [.. Emails, .. Phones];

    /// <summary>The values of the columns that have one.</summary>
    public static IEnumerable<string> Of(Entity contact, IEnumerable<string> columns) =>
        columns.Select(contact.GetAttributeValue<string>).Where(value => !string.IsNullOrWhiteSpace(value));
}
