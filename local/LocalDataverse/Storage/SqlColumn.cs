using LocalDataverse.Metadata;

namespace LocalDataverse.Storage;

/// <summary>A column as SQLite has it. A polymorphic lookup is two: the id and the table it points to.</summary>
internal sealed record SqlColumn(string Name, string Definition)
{
    /// <summary>Written on every row by the platform; never searched by, so neither indexed nor held by a foreign key.</summary>
    private static readonly HashSet<string> Stamps = new(StringComparer.Ordinal)
    {
        "createdby", "createdonbehalfby", "modifiedby", "modifiedonbehalfby", "owninguser", "owningteam", "organizationid", "transactioncurrencyid", "callinguserid",
    };

    public static bool IsFollowed(ColumnDefinition column) => column.IsLookup && !Stamps.Contains(column.LogicalName);

    /// <summary>All stored columns of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="find">Finds the table a lookup points to, for its foreign key; null when it is not in the catalog.</param>
    public static IEnumerable<SqlColumn> Of(TableDefinition table, Func<string, TableDefinition?> find) =>
        table.Columns.Where(c => c.IsStored).SelectMany(column => Of(column, find));

    public static IEnumerable<SqlColumn> Of(ColumnDefinition column, Func<string, TableDefinition?> find)
    {
        if (column.IsPrimaryId)
        {
            yield return new(column.LogicalName, "TEXT NOT NULL PRIMARY KEY");
            yield break;
        }

        yield return new(column.LogicalName, Affinity(column.Type) + Reference(column, find));
        if (column.IsPolymorphic)
            yield return new(column.TypeColumn, "TEXT");
    }

    private static string Affinity(ColumnType type) => type switch
    {
        ColumnType.String or ColumnType.Memo => "TEXT COLLATE NOCASE",
        ColumnType.Integer or ColumnType.BigInt or ColumnType.Boolean or ColumnType.Choice or ColumnType.State or ColumnType.Status => "INTEGER",
        ColumnType.Decimal or ColumnType.Double or ColumnType.Money => "REAL",
        ColumnType.Image => "BLOB",
        _ => "TEXT",
    };

    /// <summary>
    /// Checked at commit, so that the order of a message's writes does not matter. What a delete does to the rows that point
    /// to it is the relationship's cascade, done before by the message.
    /// </summary>
    private static string Reference(ColumnDefinition column, Func<string, TableDefinition?> find)
    {
        if (column.IsPolymorphic || !IsFollowed(column) || find(column.Targets[0]) is not { IsView: false } target)
            return "";
        return $" REFERENCES {SqlName.Quote(target.LogicalName)}({SqlName.Quote(target.PrimaryId)}) DEFERRABLE INITIALLY DEFERRED";
    }
}
