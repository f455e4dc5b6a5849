using LocalDataverse.Metadata;

namespace LocalDataverse.Storage;

/// <summary>An index of a table: alternate keys unique, lookups, owner and the columns lists are filtered and sorted by.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="Table">Logical name of the table.</param>
/// <param name="Columns">In their order.</param>
/// <param name="IsUnique">Whether it holds a key.</param>
/// <param name="LeavesOutEmpty">Whether rows without a value are not in it: most lookups of most rows point nowhere, and nobody searches for those by it.</param>
internal sealed record SqlIndex(string Name, string Table, IReadOnlyList<string> Columns, bool IsUnique = false, bool LeavesOutEmpty = false)
{
    // As in Dataverse, where synchronisation reads what was written since.
    private const string RowVersion = "versionnumber";

    public string Create =>
        $"CREATE {(IsUnique ? "UNIQUE " : "")}INDEX {SqlName.Quote(Name)} ON {SqlName.Quote(Table)} ({SqlName.List(Columns)}){(LeavesOutEmpty ? $" WHERE {SqlName.Quote(Columns[0])} IS NOT NULL" : "")}";

    public string Drop => $"DROP INDEX {SqlName.Quote(Name)}";

    /// <summary>
    /// SQLite takes nulls for different, so a key with an empty part does not collide, as Dataverse has it
    /// (Microsoft Learn: Define alternate keys for a table).
    /// </summary>
    public static IEnumerable<SqlIndex> Of(TableDefinition table)
    {
        if (table.IsView)
            return [];
        var keys = table.Keys.Select(k => new SqlIndex($"key_{table.LogicalName}_{k.LogicalName}", table.LogicalName, KeyColumns(table, k), IsUnique: true));
        var followed = Followed(table).Select(c => new SqlIndex(NameOf(table, [c]), table.LogicalName, [c], LeavesOutEmpty: true));
        return [.. keys, .. followed, .. Searched(table).Select(c => new SqlIndex(NameOf(table, c), table.LogicalName, c))];
    }

    private static IReadOnlyList<string> KeyColumns(TableDefinition table, KeyDefinition key) =>
        [.. key.Columns.Where(c => table.Column(c) is { IsStored: true })];

    private static string NameOf(TableDefinition table, IReadOnlyList<string> columns) => $"ix_{table.LogicalName}_{string.Join('_', columns)}";

    private static IEnumerable<string> Followed(TableDefinition table) => table.Columns.Where(c => c.IsStored && SqlColumn.IsFollowed(c)).Select(c => c.LogicalName);

    private static IEnumerable<IReadOnlyList<string>> Searched(TableDefinition table)
    {
        if (table.Column(RowVersion) is { IsStored: true })
            yield return [RowVersion];
        if (table.IsIntersect)
        {
            foreach (var column in table.Columns.Where(c => c.Type == ColumnType.UniqueIdentifier && !c.IsPrimaryId))
                yield return [column.LogicalName];
            yield break;
        }

        if (table.PrimaryName is { } name && table.Column(name) is { IsStored: true })
            yield return [name];
        if (table.Ownership == OwnershipType.User && table.Column("statecode") is not null && table.Column("createdon") is not null)
            yield return ["statecode", "createdon"];
    }
}
