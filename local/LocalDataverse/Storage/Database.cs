using System.Collections.Concurrent;
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

    public Database(string path, StorageOptions options)
    {
        Path = path;
        _options = options;
    }

    public string Path { get; }

    /// <summary>The one session that may write, when its turn has come. Dispose gives the turn to the next.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">Another writer kept the database too long.</exception>
    public async Task<DatabaseSession> WriteAsync()
    {
        try
        {
            await _writer.EnterAsync(_options.WriteTimeout).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw Faults.DatabaseBusy(_options.WriteTimeout);
        }

        try
        {
            var session = Take();
            session.IsWriter = true;
            return session;
        }
        catch
        {
            _writer.Exit();
            throw;
        }
    }

    /// <summary>As <see cref="WriteAsync"/>, for callers that are synchronous as IOrganizationService is.</summary>
    public DatabaseSession Write() => WriteAsync().GetAwaiter().GetResult();

    /// <summary>A session for reading; its first statement fixes the snapshot it sees until it is disposed.</summary>
    public DatabaseSession Read()
    {
        var session = Take();
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
        using var session = Write();
        using (var checkpoint = session.Connection.CreateCommand())
        {
            checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            checkpoint.ExecuteNonQuery();
        }

        File.Copy(Path, path);
    }

    internal void Return(DatabaseSession session)
    {
        var wrote = session.IsWriter;
        session.IsWriter = false;
        if (_disposed)
            session.Close();
        else
            _idle.Add(session);
        if (wrote)
            _writer.Exit();
    }

    private DatabaseSession Take()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _idle.TryTake(out var session) ? session : new DatabaseSession(Connect(), this);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = $"""
            PRAGMA journal_mode = WAL; PRAGMA synchronous = {(_options.Durable ? "FULL" : "OFF")}; PRAGMA foreign_keys = ON;
            PRAGMA busy_timeout = 5000; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA trusted_schema = OFF
            """;
        pragmas.ExecuteNonQuery();
        return connection;
    }
}
