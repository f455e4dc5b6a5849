using System;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>One slice of an erasure: what it works with, how much it may still do, and the record of what it did.</summary>
internal sealed class ErasureWork(PluginCall call, CxPrivacyRequest request, ErasureProgress progress, DataMap map, LegalHolds holds, int rows)
{
    private PersonIdentifiers? identifiers;
    private BookkeepingPeriod? bookkeeping;

    public PluginCall Call { get; } = call;

    public IOrganizationService System => Call.System;

    public CxPrivacyRequest Request { get; } = request;

    /// <summary>What the caller gave to keep an objection with; null when nothing. It stays in this slice.</summary>
    public string? SuppressionKey { get; init; }

    public ErasureProgress Progress { get; } = progress;

    public DataMap Map { get; } = map;

    public LegalHolds Holds { get; } = holds;

    /// <summary>Rows that this slice may still change or search.</summary>
    public int RowsLeft { get; private set; } = rows;

    /// <summary>Ids of the person's contacts, as the values of a condition.</summary>
    public object[] Persons { get; } = [.. progress.Contacts.Cast<object>()];

    /// <summary>The person's identifiers, and how to ask the database for them.</summary>
    public PersonIdentifiers Identifiers => identifiers ??= Progress.Identifiers();

    /// <summary>The text that stands where a name stood.</summary>
    public string Pseudonym => TextCatalog.Text(Call.Language, CertificateText.Pseudonym, Request.Name ?? "");

    public TableDefinitions Tables { get; } = new(call.System);

    /// <summary>What bookkeeping law still keeps today.</summary>
    public BookkeepingPeriod Bookkeeping => bookkeeping ??= BookkeepingPeriod.Read(Call);

    public bool IsPerson(EntityReference? row) => row is { LogicalName: Contact.LogicalName } && Progress.Contacts.Contains(row.Id);

    public void Delete(string table, Guid id)
    {
        System.Delete(table, id);
        Count(table).Deleted++;
        Touched(table, id);
    }

    public void Update(Entity row)
    {
        System.Update(row);
        Count(row.LogicalName).Changed++;
        Touched(row.LogicalName, row.Id);
    }

    /// <param name="table">The table.</param>
    /// <param name="count">Rows kept behind one way to them; several ways may lead to the same rows.</param>
    /// <param name="ground">Why.</param>
    /// <param name="until">Last day on which the ground holds; null when it is not known.</param>
    public void Keep(string table, int count, string ground, DateTime? until = null)
    {
        if (count == 0) return;
        var line = Count(table);
        line.Kept = Math.Max(line.Kept, count);
        line.Ground = ground;
        line.Until = until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? line.Until;
    }

    /// <summary>A row was read or searched.</summary>
    public void Spend(int count) => RowsLeft -= count;

    private void Touched(string table, Guid id)
    {
        Spend(1);
        var queue = Progress.Audit.FirstOrDefault(candidate => candidate.Table == table);
        if (queue is null) Progress.Audit.Add(queue = new AuditQueue { Table = table });
        queue.Add(id);
    }

    private ErasureCount Count(string table)
    {
        var line = Progress.Counts.FirstOrDefault(candidate => candidate.Table == table);
        if (line is null) Progress.Counts.Add(line = new ErasureCount { Table = table });
        return line;
    }
}
