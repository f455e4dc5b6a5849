using LocalDataverse.Metadata;

namespace LocalDataverse.Storage;

/// <summary>
/// What SQLite is told of its indexes (SQLite documentation: ANALYZE, sqlite_stat1), since by itself it takes a state for as telling as a lookup and would read
/// all open tasks to find those of one customer. The figures are an order of preference, the same for every organisation, so that a query takes the same way
/// in a test and in a large database: a key or a lookup first, then the owner, then the state, then the business unit.
/// </summary>
internal static class PlannerStatistics
{
    private const int Rows = 1_000_000;
    private const int RowsOfAnOwner = 500;
    private const int RowsOfAState = 1_000;
    private const int RowsOfAUnit = 100_000;

    public static void Write(DatabaseSession session, MetadataCatalog catalog)
    {
        session.Run("ANALYZE sqlite_schema"); // Makes the table of figures when there is none.
        session.Run("DELETE FROM sqlite_stat1");
        foreach (var index in catalog.Tables.SelectMany(SqlIndex.Of))
        {
            if (Figures(index.Columns) is { } figures)
                session.Run("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ($table, $index, $figures)", ("$table", index.Table), ("$index", index.Name), ("$figures", figures));
        }

        session.Run("ANALYZE sqlite_schema"); // Has this connection read them; the others do since the schema has changed.
    }

    // Rows of the table, then rows for one value of the first column, of the first two, and so on.
    private static string? Figures(IReadOnlyList<string> columns) => columns switch
    {
        ["ownerid"] => $"{Rows} {RowsOfAnOwner}",
        ["owningbusinessunit"] => $"{Rows} {RowsOfAUnit}",
        ["statecode", ..] => $"{Rows} {RowsOfAState} 2",
        _ => null,
    };
}
