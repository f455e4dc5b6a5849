using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>
/// Takes the SQL tables from one catalog to the next, inside the caller's transaction: new tables, new columns, keys and
/// indexes. Text has no width in SQLite, so a widened column needs no change; nothing that holds data is dropped.
/// </summary>
internal static class SchemaMigration
{
    public static void Apply(DatabaseSession session, MetadataCatalog? from, MetadataCatalog to)
    {
        var views = to.Tables.Where(t => t.IsView).ToList();
        foreach (var view in views)
            Execute(session, $"DROP VIEW IF EXISTS {SqlName.Quote(view.LogicalName)}");
        foreach (var table in to.Tables.Where(t => !t.IsView).OrderBy(t => t.LogicalName, StringComparer.Ordinal))
            Apply(session, from?.Find(table.LogicalName), table, to);
        foreach (var view in views)
            Execute(session, SqlView.Create(view, to.Tables));
        PlannerStatistics.Write(session, to);
    }

    private static void Apply(DatabaseSession session, TableDefinition? before, TableDefinition after, MetadataCatalog catalog)
    {
        if (ReferenceEquals(before, after))
            return;
        if (before is null)
            Create(session, after, catalog);
        else
            Extend(session, before, after, catalog);
        var kept = before is null ? [] : SqlIndex.Of(before).ToDictionary(i => i.Name, StringComparer.Ordinal);
        foreach (var index in SqlIndex.Of(after))
            Ensure(session, kept, index, after);
        foreach (var dropped in kept.Values)
            Execute(session, dropped.Drop);
    }

    private static void Create(DatabaseSession session, TableDefinition table, MetadataCatalog catalog)
    {
        var columns = SqlColumn.Of(table, catalog.Find).Select(c => $"{SqlName.Quote(c.Name)} {c.Definition}");
        Execute(session, $"CREATE TABLE {SqlName.Quote(table.LogicalName)} ({string.Join(", ", columns.Concat(Pairs(table, catalog)))})");
    }

    /// <summary>A pair goes when either of its rows goes, and stands once.</summary>
    private static IEnumerable<string> Pairs(TableDefinition table, MetadataCatalog catalog)
    {
        if (catalog.ManyToMany.FirstOrDefault(m => m.IntersectTable == table.LogicalName) is not { } pairs)
            yield break;
        foreach (var (column, target) in new[] { (pairs.FirstColumn, pairs.FirstTable), (pairs.SecondColumn, pairs.SecondTable) })
            yield return $"FOREIGN KEY ({SqlName.Quote(column)}) REFERENCES {SqlName.Quote(target)}({SqlName.Quote(catalog.Table(target).PrimaryId)}) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED";
        yield return $"UNIQUE ({SqlName.List([pairs.FirstColumn, pairs.SecondColumn])})";
    }

    private static void Extend(DatabaseSession session, TableDefinition before, TableDefinition after, MetadataCatalog catalog)
    {
        var has = SqlColumn.Of(before, catalog.Find).Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var column in SqlColumn.Of(after, catalog.Find).Where(c => !has.Contains(c.Name)))
            Execute(session, $"ALTER TABLE {SqlName.Quote(after.LogicalName)} ADD COLUMN {SqlName.Quote(column.Name)} {column.Definition}");
    }

    private static void Ensure(DatabaseSession session, Dictionary<string, SqlIndex> kept, SqlIndex index, TableDefinition after)
    {
        if (kept.Remove(index.Name, out var before))
        {
            if (before.Columns.SequenceEqual(index.Columns))
                return;
            Execute(session, before.Drop);
        }

        Create(session, index, after);
    }

    private static void Create(DatabaseSession session, SqlIndex index, TableDefinition table)
    {
        try
        {
            Execute(session, index.Create);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw ConstraintFault.Of(failure, table);
        }
    }

    private static void Execute(DatabaseSession session, string sql)
    {
        using var command = session.Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
