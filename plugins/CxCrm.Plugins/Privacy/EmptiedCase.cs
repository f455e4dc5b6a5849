using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// A row that knows the person by the contact's id as text (requests, disclosures, holds, and whatever table is mapped that way), emptied as the data map says. From then on it bears the
/// id of the consent history, which leads to no record.
/// </summary>
internal static class EmptiedCase
{
    /// <summary>The column of such tables that holds the id.</summary>
    public const string Subject = "cx_subjectid";

    /// <summary>Every mapped table of this environment with that column.</summary>
    public static IReadOnlyList<string> Tables(ErasureWork work)
    {
        string[] mapped = [.. work.Map.Tables.Where(table => work.Map.Of(table).Any(column => column.Column == Subject))];
        work.Tables.Load(mapped);
        return [.. mapped.Where(work.Tables.Exists)];
    }

    public static Entity Of(ErasureWork work, string table, Guid id, Guid contact)
    {
        var row = new Entity(table, id);
        Empty(work, row);
        row[Subject] = ConsentSubject.IdOf(contact);
        return row;
    }

    /// <summary>Takes out of the row what the data map takes; files go with the id, see <see cref="Requests.DropPackages"/>.</summary>
    public static void Empty(ErasureWork work, Entity row)
    {
        var decision = ErasurePlan.Decide(work.Map, row.LogicalName);
        var table = work.Tables.Of(row.LogicalName);
        foreach (var column in decision.Blank.Where(column => table.CanUpdate(column) && table.MaxLength(column) is not null)) row[column] = null;
        foreach (var column in decision.Pseudonymise.Where(table.CanUpdate)) row[column] = work.Pseudonym;
    }
}
