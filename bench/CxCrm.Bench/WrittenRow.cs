namespace CxCrm.Bench;

/// <summary>One row as a message left it: all its columns when it was new, else the changed ones.</summary>
internal sealed record WrittenRow(string Table, long? Row, IReadOnlyDictionary<string, object> Values)
{
    public static WrittenRow Inserted(string table, IReadOnlyDictionary<string, object> values) => new(table, null, values);

    public static WrittenRow Updated(string table, long row, IReadOnlyDictionary<string, object> before, IReadOnlyDictionary<string, object> after) => new(
        table,
        row,
        after.Where(column => !before.TryGetValue(column.Key, out var was) || !was.Equals(column.Value)).ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal));

    public string Sql => Row is null
        ? $"INSERT INTO \"{Table}\" ({string.Join(", ", Values.Keys.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", Values.Select((_, i) => $"$p{i}"))})"
        : $"UPDATE \"{Table}\" SET {string.Join(", ", Values.Keys.Select((name, i) => $"\"{name}\" = $p{i}"))} WHERE rowid = $row";
}
