using System.Collections.Concurrent;
using LocalDataverse.Query.Sql;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>
/// One organisation's SQLite file: one writer at a time, any number of readers, each reader on the snapshot of the moment it
/// began (write-ahead log). Connections keep their prepared statements and are handed out again.
/// </summary>
public sealed class Database : IDisposable
{
    private readonly FairLock _writer = new();
    private readonly ConcurrentBag<DatabaseSession> _idle = [];
    private readonly StorageOptions _options;
    private bool _disposed;

    // A session belongs to one thread at a time, so SQLite needs no lock around each of its calls; nor does anybody read how much memory it holds.
    // Too late, and without effect, when somebody else in the process has used SQLite already.
    static Database()
    {
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public Database(string path, StorageOptions options)
    {
        Path = path;
        _options = options;
    }

    public string Path { get; }

    /// <summary>A connection of one's own until it is disposed. It reads what is committed; to write, it begins a transaction.</summary>
    public DatabaseSession Open()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _idle.TryTake(out var session) ? session : new DatabaseSession(Connect(), this);
    }

    /// <summary>A session for reading; its first statement fixes the snapshot it sees until it is disposed.</summary>
    public DatabaseSession Read()
    {
        var session = Open();
        session.BeginSnapshot();
        return session;
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var session))
            session.Close();
    }

    /// <summary>Copies the file as it stands, with what the write-ahead log holds.</summary>
    public void CopyTo(string path)
    {
        using var session = Open();
        EnterWriterAsync().GetAwaiter().GetResult();
        try
        {
            session.Run("PRAGMA wal_checkpoint(TRUNCATE)");
            File.Copy(Path, path);
        }
        finally
        {
            LeaveWriter();
        }
    }

    /// <summary>Waits for the turn to write, first come first served.</summary>
    internal async Task EnterWriterAsync()
    {
        try
        {
            await _writer.EnterAsync(_options.WriteTimeout).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw Faults.DatabaseBusy(_options.WriteTimeout);
        }
    }

    internal void LeaveWriter() => _writer.Exit();

    internal void Return(DatabaseSession session)
    {
        if (_disposed)
            session.Close();
        else
            _idle.Add(session);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = $"""
            PRAGMA journal_mode = WAL; PRAGMA synchronous = {(_options.Durable ? "FULL" : "OFF")}; PRAGMA foreign_keys = ON;
            PRAGMA busy_timeout = 5000; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -64000; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON
            """;
        pragmas.ExecuteNonQuery();
        SqlFunctions.Register(connection);
        return connection;
    }
}
