using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LocalDataverse.Storage;

/// <summary>
/// One connection to the organisation's database, used by one outermost message at a time. Commands are prepared once
/// and kept with their text; parameters are always bound. Dispose rolls back what was not committed and gives the
/// connection back.
/// </summary>
public sealed class DatabaseSession : IDisposable
{
    // Queries differ in their lists of values: without a bound, a connection that lives long would keep one statement of each.
    internal const int MostStatements = 1000;

    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PreparedStatement> _statements = new(StringComparer.Ordinal);
    private readonly Dictionary<TableDefinition, PreparedStatement> _wholeRows = new(ReferenceEqualityComparer.Instance);
    private readonly Database? _database;
    private bool _inSnapshot;
    private long? _rowVersion;
    private long _savedRowVersion;

    /// <summary>A session on a connection of its own, shared with nobody, when no database is given.</summary>
    public DatabaseSession(SqliteConnection connection, Database? database = null)
    {
        Connection = connection;
        _database = database;
    }

    public SqliteConnection Connection { get; }

    public bool InTransaction { get; private set; }

    /// <summary>
    /// Begins the one transaction of the outermost message when its turn to write has come. One writer at a time, in the order they asked.
    /// </summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">Another writer kept the database too long.</exception>
    public async Task BeginAsync()
    {
        if (_database is not null)
            await _database.EnterWriterAsync().ConfigureAwait(false);
        try
        {
            BeginInTurn();
        }
        catch
        {
            _database?.LeaveWriter();
            throw;
        }
    }

    /// <summary>As <see cref="BeginAsync"/>, for callers that are synchronous as IOrganizationService is.</summary>
    public void Begin() => BeginAsync().GetAwaiter().GetResult();

    /// <exception cref="System.ServiceModel.FaultException{T}">A lookup was left pointing to a row that does not exist; nothing is kept.</exception>
    public void Commit()
    {
        try
        {
            SaveRowVersion();
            Run("COMMIT");
        }
        catch (SqliteException failure)
        {
            Rollback();
            throw ConstraintFault.Of(failure);
        }

        var pages = PagesWritten();
        LeaveTransaction();
        _database?.LeaveWriter(pages);
    }

    public void Rollback()
    {
        try
        {
            Run("ROLLBACK");
        }
        finally
        {
            EndTransaction();
        }
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

        command.Parameters.Clear();
        return command;
    }

    /// <summary>Runs one statement; returns how many rows it changed.</summary>
    public int Run(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var statement = Statement(sql);
        try
        {
            foreach (var (name, value) in parameters)
                statement.Bind(name, value);
            while (statement.Step())
            {
                // What it says is not asked for.
            }

            return statement.Changes;
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>First column of the first row; null when there is none.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var statement = Statement(sql);
        try
        {
            foreach (var (name, value) in parameters)
                statement.Bind(name, value);
            return statement.Step() ? statement.Value(0) : null;
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>The next row version of the organisation; every write of a row takes one, so that later means greater.</summary>
    public long NextRowVersion()
    {
        _rowVersion ??= _savedRowVersion = (long)Scalar("SELECT value FROM _counter WHERE name = 'rowversion'")!;
        return (_rowVersion = _rowVersion.Value + 1).Value;
    }

    public void Dispose()
    {
        if (InTransaction)
            Rollback();
        if (_inSnapshot)
            Run("COMMIT");
        _inSnapshot = false;
        if (_database is null)
            Close();
        else
            GiveBack(_database);
    }

    /// <summary>Whether it is the one that messages write on (<see cref="Database.BeginWriting"/>).</summary>
    internal bool IsWriting { get; init; }

    /// <summary>Begins the transaction of one who has the turn to write.</summary>
    internal void BeginInTurn()
    {
        Run("BEGIN IMMEDIATE");
        InTransaction = true;
        _rowVersion = null;
    }

    /// <summary>From here on, until it is disposed, the session sees the database as it was at its next statement.</summary>
    internal void BeginSnapshot()
    {
        Run("BEGIN DEFERRED");
        _inSnapshot = true;
    }

    /// <summary>A statement that is prepared once and kept; whoever runs it resets it.</summary>
    internal PreparedStatement Statement(string sql) => Statement(sql, sql, text => text);

    /// <summary>The same where its text costs more to make than a key that stands for it.</summary>
    internal PreparedStatement Statement<T>(string key, T from, Func<T, string> sql)
    {
        if (!_statements.TryGetValue(key, out var statement))
            _statements.Add(key, statement = new PreparedStatement(Connection, sql(from)));
        return statement;
    }

    /// <summary>How many statements are kept for the next message on this connection.</summary>
    internal int StatementsKept => _statements.Count;

    /// <summary>Begins a run of a statement with its values in the order of their places; it lasts until it is disposed.</summary>
    internal StatementRun Run(string sql, IReadOnlyList<object> values)
    {
        var statement = Statement(sql);
        for (var i = 0; i < values.Count; i++)
            statement.Bind(i + 1, values[i]);
        return new StatementRun(statement);
    }

    /// <summary>The statement that reads a row of a table with all its columns.</summary>
    internal PreparedStatement WholeRow(TableDefinition table, Func<TableDefinition, string> sql)
    {
        if (!_wholeRows.TryGetValue(table, out var statement))
            _wholeRows.Add(table, statement = new PreparedStatement(Connection, sql(table)));
        return statement;
    }

    internal void Close()
    {
        DropStatements();
        foreach (var statement in _wholeRows.Values)
            statement.Dispose();
        foreach (var command in _prepared.Values)
            command.Dispose();
        Connection.Dispose();
    }

    private void GiveBack(Database database)
    {
        DropStatementsBeyondBound();
        database.Return(this);
    }

    private void DropStatementsBeyondBound()
    {
        if (_statements.Count > MostStatements)
            DropStatements();
    }

    private void DropStatements()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        _statements.Clear();
    }

    private void SaveRowVersion()
    {
        if (_rowVersion is { } version && version != _savedRowVersion)
            Run("UPDATE _counter SET value = $value WHERE name = 'rowversion'", ("$value", version));
    }

    // Since it was last asked.
    private int PagesWritten()
    {
        _ = raw.sqlite3_db_status(Connection.Handle!, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var pages, out _, resetFlg: 1);
        return pages;
    }

    private void EndTransaction()
    {
        LeaveTransaction();
        _database?.LeaveWriter();
    }

    private void LeaveTransaction()
    {
        InTransaction = false;
        _rowVersion = null;
        if (!IsWriting)
            return;
        DropStatementsBeyondBound();
        _database!.KeepWriting(this);
    }
}
