using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace CxCrm.Bench;

/// <summary>What one message wrote to the database, taken from SQLite's own update hook, so that plain SQL can write the same again.</summary>
internal sealed class WrittenRows
{
    private readonly List<WrittenRow> _rows = [];

    private WrittenRows()
    {
    }

    public IReadOnlyList<WrittenRow> Rows => _rows;

    /// <summary>Runs a message and takes down the rows it inserted, and the columns it changed of rows that were there.</summary>
    /// <param name="database">The only writer of this database is the message.</param>
    /// <param name="message">What to run.</param>
    public static WrittenRows Of(Database database, Action message)
    {
        var written = new WrittenRows();
        var touched = new List<(string Table, long Row, bool IsNew)>();
        using var before = Snapshot(database);
        Watch(database, touched);
        message();
        Watch(database, null);
        using var after = database.Read();
        foreach (var (table, row, isNew) in touched.DistinctBy(touch => (touch.Table, touch.Row)))
        {
            var now = Read(after, table, row);
            written._rows.Add(isNew ? WrittenRow.Inserted(table, now) : WrittenRow.Updated(table, row, Read(before, table, row), now));
        }

        return written;
    }

    // What a session sees is fixed by its first statement.
    private static DatabaseSession Snapshot(Database database)
    {
        var session = database.Read();
        session.Scalar("SELECT value FROM _counter LIMIT 1");
        return session;
    }

    // Messages write on one and the same connection.
    private static void Watch(Database database, List<(string Table, long Row, bool IsNew)>? touched)
    {
        var writing = database.BeginWriting();
        SQLitePCL.raw.sqlite3_update_hook(
            writing.Connection.Handle,
            touched is null ? null : (_, kind, _, table, row) => touched.Add((table.utf8_to_string(), row, kind == SQLitePCL.raw.SQLITE_INSERT)),
            null);
        writing.Rollback();
    }

    private static Dictionary<string, object> Read(DatabaseSession session, string table, long row)
    {
        using var command = session.Connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" WHERE rowid = $row";
        command.Parameters.AddWithValue("$row", row);
        using var reader = command.ExecuteReader();
        if (!reader.Read())
            throw new InvalidOperationException($"A row of {table} that was written is not there.");
        return Enumerable.Range(0, reader.FieldCount).Where(i => !reader.IsDBNull(i)).ToDictionary(reader.GetName, reader.GetValue, StringComparer.Ordinal);
    }
}
