using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization.Json;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>The rows of one table as the assembly carries them; the README beside the files has their format.</summary>
internal sealed class ReferenceFile
{
    private const string Prefix = "ReferenceData.";

    /// <summary>What people were told and consented to rests on these; an upgrade never changes them.</summary>
    private static readonly string[] Fixed = [CxPurpose.LogicalName, CxPurposeText.LogicalName];

    private ReferenceFile(string table, IReadOnlyList<IReadOnlyDictionary<string, object>> rows)
    {
        Table = table;
        Rows = rows;
        Columns = rows.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).Select(ReferenceColumn.Parse).ToList();
    }

    /// <summary>Logical name.</summary>
    public string Table { get; }

    public IReadOnlyList<ReferenceColumn> Columns { get; }

    /// <summary>By property.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object>> Rows { get; }

    /// <summary>Whether its rows are created and never updated.</summary>
    public bool IsFixed => Fixed.Contains(Table, StringComparer.Ordinal);

    /// <summary>The key of a row of this table, from the file or from the database.</summary>
    public string KeyOf(Entity row) =>
        string.Join("\n", Columns.Where(column => column.IsKey).Select(column => RowDigest.Text(row.Contains(column.Name) ? row[column.Name] : null)));

    /// <summary>What a row says in the columns of this file.</summary>
    public string DigestOf(Entity row) => RowDigest.Of(row, Columns.Select(column => column.Name));

    /// <summary>All files in the order in which they must be installed.</summary>
    public static IEnumerable<ReferenceFile> All() => typeof(ReferenceFile).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .OrderBy(name => name, StringComparer.Ordinal)
        .Select(Load);

    private static ReferenceFile Load(string resource)
    {
        using var stream = typeof(ReferenceFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new FileNotFoundException("The assembly lacks the resource " + resource, resource);
        var reader = new DataContractJsonSerializer(
            typeof(List<Dictionary<string, object>>),
            new DataContractJsonSerializerSettings { UseSimpleDictionaryFormat = true });
        var table = resource.Substring(Prefix.Length).Split('.')[1];
        return new ReferenceFile(table, (List<Dictionary<string, object>>)reader.ReadObject(stream)!);
    }
}
