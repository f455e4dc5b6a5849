using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>
/// What the solution shipped to one table so far: by it a row that an administrator changed is told from one that is as it came, and one that was deleted on purpose from one
/// that is new. An administrator who deletes the list gets the deleted rows back with the next installation.
/// </summary>
internal sealed class ShippedList
{
    private readonly Guid? id;
    private readonly string table;
    private readonly Dictionary<string, string> digests;
    private bool isChanged;

    private ShippedList(string table, CxReferenceList? row)
    {
        this.table = table;
        id = row?.Id;
        var rows = row?.Rows is { Length: > 0 } text ? Json.Read<ShippedRows>(text).Rows : [];
        digests = rows.ToDictionary(shipped => shipped.Key, shipped => shipped.Digest, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The lists of these tables; one call.</summary>
    public static IReadOnlyDictionary<string, ShippedList> Read(IOrganizationService service, IEnumerable<string> tables)
    {
        var query = new QueryExpression(CxReferenceList.LogicalName) { ColumnSet = new ColumnSet(CxReferenceList.Columns.Table, CxReferenceList.Columns.Rows) };
        var lists = service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxReferenceList>()).ToDictionary(list => list.Table!, StringComparer.Ordinal);
        return tables.ToDictionary(table => table, table => new ShippedList(table, lists.TryGetValue(table, out var list) ? list : null), StringComparer.Ordinal);
    }

    /// <summary>What was shipped last under this key; nothing where it never was.</summary>
    public string? DigestOf(string key) => digests.TryGetValue(key, out var digest) ? digest : null;

    public void Note(string key, string digest)
    {
        isChanged |= DigestOf(key) != digest;
        digests[key] = digest;
    }

    /// <summary>One call, none when nothing changed.</summary>
    public void Save(IOrganizationService service, DateTime now)
    {
        if (!isChanged)
            return;
        var rows = digests.Select(entry => new ShippedRow { Key = entry.Key, Digest = entry.Value }).OrderBy(row => row.Key, StringComparer.Ordinal).ToList();
        var list = new CxReferenceList { Rows = Json.Of(new ShippedRows { Rows = rows }), InstalledOn = now };
        if (id is { } known)
        {
            list.Id = known;
            service.Update(list);
            return;
        }

        list.Name = table;
        list.Table = table;
        service.Create(list);
    }
}
