using LocalDataverse.Metadata;

namespace LocalDataverse.Storage;

/// <summary>An index of a table: alternate keys unique, lookups, owner and the columns lists are filtered and sorted by.</summary>
internal sealed record SqlIndex(string Name, string Table, IReadOnlyList<string> Columns, bool IsUnique)
{
    // As in Dataverse, where synchronisation reads what was written since.
    private const string RowVersion = "versionnumber";

    public string Create =>
        $"CREATE {(IsUnique ? "UNIQUE " : "")}INDEX {SqlName.Quote(Name)} ON {SqlName.Quote(Table)} ({SqlName.List(Columns)})";

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
        return [.. keys, .. Searched(table).Select(c => new SqlIndex($"ix_{table.LogicalName}_{string.Join('_', c)}", table.LogicalName, c, IsUnique: false))];
    }

    private static IReadOnlyList<string> KeyColumns(TableDefinition table, KeyDefinition key) =>
        [.. key.Columns.Where(c => table.Column(c) is { IsStored: true })];

    private static IEnumerable<IReadOnlyList<string>> Searched(TableDefinition table)
    {
        foreach (var column in table.Columns.Where(c => c.IsStored && SqlColumn.IsFollowed(c)))
            yield return [column.LogicalName];
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
