using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>
/// One connection to the organisation's database, used by one outermost message at a time. Commands are prepared once
/// and kept with their text; parameters are always bound.
/// </summary>
public sealed class DatabaseSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private SqliteTransaction? _transaction;

    public SqliteConnection Connection { get; } = connection;

    public bool InTransaction => _transaction is not null;

    /// <summary>Begins the one transaction of the outermost message; takes the write lock at once.</summary>
    public void Begin() => _transaction = Connection.BeginTransaction(deferred: false);

    public void Commit()
    {
        _transaction!.Commit();
        EndTransaction();
    }

    public void Rollback()
    {
        _transaction!.Rollback();
        EndTransaction();
    }

    /// <summary>A prepared command for this text, with its parameters cleared; it joins the current transaction.</summary>
    public SqliteCommand Command(string sql)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            _prepared.Add(sql, command);
        }

        command.Transaction = _transaction;
        command.Parameters.Clear();
        return command;
    }

    public void Dispose()
    {
        _transaction?.Dispose();
        foreach (var command in _prepared.Values)
            command.Dispose();
        Connection.Dispose();
    }

    private void EndTransaction()
    {
        _transaction!.Dispose();
        _transaction = null;
    }
}
