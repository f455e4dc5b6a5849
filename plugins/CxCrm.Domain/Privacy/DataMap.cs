using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Privacy;

/// <summary>Where personal data lies: the flags of our model, and the lines an administrator added for other tables. A later line for a column replaces an earlier one.</summary>
public sealed class DataMap
{
    private readonly Dictionary<string, Dictionary<string, DataMapColumn>> tables = new(StringComparer.Ordinal);

    public DataMap(IEnumerable<DataMapColumn> columns)
    {
        foreach (var column in columns)
        {
            if (!tables.TryGetValue(column.Table, out var table)) tables[column.Table] = table = new(StringComparer.Ordinal);
            table[column.Column] = column;
        }
    }

    /// <summary>Tables in alphabetical order.</summary>
    public IReadOnlyList<string> Tables => [.. tables.Keys.OrderBy(name => name, StringComparer.Ordinal)];

    public IReadOnlyList<DataMapColumn> Of(string table) =>
        tables.TryGetValue(table, out var columns) ? [.. columns.Values.OrderBy(column => column.Column, StringComparer.Ordinal)] : [];
}
