using System.Collections.Concurrent;
using LocalDataverse.Query.Sql;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>
/// One organisation's SQLite file: one writer at a time, any number of readers, each reader on the snapshot of the moment it
/// began (write-ahead log). Connections keep their prepared statements and are handed out again; messages write on one and the same, since SQLite throws away
/// what a connection holds of the file when another has written.
/// </summary>
public sealed class Database : IDisposable
{
    private readonly FairLock _writer = new();
    private readonly ConcurrentBag<DatabaseSession> _idle = [];
    private readonly StorageOptions _options;
    private readonly CommitFlush _flush;
    private DatabaseSession? _writing;
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
        Checkpoints = new Checkpoints(this, options.CheckpointPages);
        _flush = new CommitFlush(path + "-wal");
    }

    public string Path { get; }

    internal Checkpoints Checkpoints { get; }

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
        Checkpoints.End();
        _disposed = true;
        while (_idle.TryTake(out var session))
            session.Close();
        Interlocked.Exchange(ref _writing, null)?.Close();
        _flush.Dispose();
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

    /// <summary>The session of a transaction, when its turn to write has come. Commit or Rollback gives it back; it is not touched after.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">Another writer kept the database too long.</exception>
    public DatabaseSession BeginWriting()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        EnterWriterAsync().GetAwaiter().GetResult();
        var session = Interlocked.Exchange(ref _writing, null);
        try
        {
            session ??= new DatabaseSession(Connect(), this) { IsWriting = true };
            session.BeginInTurn();
            return session;
        }
        catch
        {
            session?.Close();
            LeaveWriter();
            throw;
        }
    }

    /// <summary>Keeps the session for the next who writes, while the turn is still its own.</summary>
    internal void KeepWriting(DatabaseSession session)
    {
        if (_disposed)
            session.Close();
        else
            _writing = session;
    }

    /// <summary>Waits for the turn to write, first come first served.</summary>
    internal async Task EnterWriterAsync()
    {
        if (!await TryEnterWriterAsync().ConfigureAwait(false))
            throw Faults.DatabaseBusy(_options.WriteTimeout);
    }

    /// <summary>The same; false when the writer before keeps its turn too long.</summary>
    internal async Task<bool> TryEnterWriterAsync()
    {
        try
        {
            await _writer.EnterAsync(_options.WriteTimeout).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    internal void LeaveWriter() => _writer.Exit();

    /// <summary>Ends the turn to write after a commit of so many pages, and returns when the commit is as durable as asked for.</summary>
    internal void LeaveWriter(int committedPages)
    {
        var commit = _flush.Committed();
        _writer.Exit();
        Checkpoints.Written(committedPages);
        if (_options.Durable)
            _flush.Wait(commit);
    }

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
            PRAGMA journal_mode = WAL; PRAGMA synchronous = {(_options.Durable ? "NORMAL" : "OFF")}; PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = 64000000;
            PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -64000; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON
            """;
        pragmas.ExecuteNonQuery();
        SqlFunctions.Register(connection);
        return connection;
    }
}
