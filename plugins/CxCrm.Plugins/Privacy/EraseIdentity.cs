using System;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Empties every text of the contact's own row, ours, Dataverse's and the administrator's, and the few other columns that describe a person. The row stays as
/// erased, so that what was kept on a ground points to somebody without a name, and nobody contacts them.
/// </summary>
internal sealed class EraseIdentity : IErasureStage
{
    private static readonly string[] Others =
    [
        Contact.Columns.BirthDate, Contact.Columns.Anniversary, "gendercode", "familystatuscode", "haschildrencode", "educationcode", "numberofchildren", "entityimage",
        Contact.Columns.ParentCustomerId, Contact.Columns.IsChild, "cx_suppresseduntil", "cx_objectedon", "cx_callrequestedon", "cx_lastnps", "cx_lastcsat", "cx_lastces", "cx_health", "cx_trend",
    ];

    public bool Run(ErasureWork work)
    {
        foreach (var contact in work.Progress.Contacts) Empty(work, contact);
        new EraseOwnCompany().Run(work);
        return true;
    }

    private static void Empty(ErasureWork work, Guid contact)
    {
        var table = work.Tables.Of(Contact.LogicalName);
        var row = new Entity(Contact.LogicalName, contact);
        foreach (var column in table.TextColumns.Concat(Others).Where(table.CanUpdate)) row[column] = null;
        row[Contact.Columns.LastName] = work.Pseudonym;
        row[Contact.Columns.PrivacyState] = new OptionSetValue((int)ContactPrivacyState.Erased);
        row[Contact.Columns.DoNotBulkEMail] = true;
        row[Contact.Columns.DoNotEMail] = true;
        row[Contact.Columns.DoNotPhone] = true;
        row[Contact.Columns.DoNotPostalMail] = true;
        work.Update(row);
    }
}
