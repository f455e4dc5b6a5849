using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LocalDataverse.Storage;

/// <summary>
/// A statement of one connection, prepared once and run any number of times by SQLite's own interface. Rows are written and read here by the million, and a
/// command of ADO.NET costs several times what its statement does. Values are bound by place, the first is 1; each run ends with <see cref="Reset"/>.
/// </summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;
    private readonly nint _bare;

    /// <exception cref="SqliteException">The text is no SQL, or more than one statement.</exception>
    public PreparedStatement(SqliteConnection connection, string sql)
    {
        _connection = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(_connection, sql, Persistent, out _statement, out var rest));
        _bare = _statement.DangerousGetHandle(); // Open as long as this object is in use.
        if (!string.IsNullOrWhiteSpace(rest))
            throw new ArgumentException($"One statement at a time: '{rest}' would be left out.", nameof(sql));
    }

    /// <summary>SQLITE_PREPARE_PERSISTENT: the statement is kept for long.</summary>
    private const uint Persistent = 1;

    /// <summary>How many rows the last write of this connection changed.</summary>
    public int Changes => raw.sqlite3_changes(_connection);

    /// <param name="place">From 1.</param>
    /// <param name="value">Text, a number, yes or no, bytes; null and DBNull alike for none.</param>
    public void Bind(int place, object? value) => Check(value switch
    {
        string text => BindText(place, text),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        int number => raw.sqlite3_bind_int64(_statement, place, number),
        double number => raw.sqlite3_bind_double(_statement, place, number),
        bool yes => raw.sqlite3_bind_int64(_statement, place, yes ? 1 : 0),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        null or DBNull => raw.sqlite3_bind_null(_statement, place),
        _ => throw new ArgumentException($"No SQL value is made of {value.GetType().Name}.", nameof(value)),
    });

    /// <summary>By the parameter's name, with its sign: $id.</summary>
    public void Bind(string name, object? value)
    {
        if (!_places.TryGetValue(name, out var place))
            _places[name] = place = raw.sqlite3_bind_parameter_index(_statement, name);
        if (place > 0)
            Bind(place, value);
    }

    /// <summary>Goes to the next row; false when there is none, or the statement gives none.</summary>
    /// <exception cref="SqliteException">What the database refuses.</exception>
    public bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
            return true;
        if (result != raw.SQLITE_DONE)
            Check(result);
        return false;
    }

    /// <summary>The value in a column of the row, the first is 0; null for none.</summary>
    public object? Value(int column) => ResultValues.Type(_bare, column) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => ResultValues.Int64(_bare, column),
        raw.SQLITE_FLOAT => ResultValues.Double(_bare, column),
        raw.SQLITE_TEXT => Text(column),
        _ => raw.sqlite3_column_blob(_statement, column).ToArray(),
    };

    /// <summary>The text in a column of the row; null for none.</summary>
    public string? Text(int column) => ResultValues.Text(_bare, column);

    /// <summary>Ends the run, so that it holds nothing in the database, and lets go of the values.</summary>
    public void Reset()
    {
        _ = raw.sqlite3_reset(_statement); // Its result repeats the error of the step.
        _ = raw.sqlite3_clear_bindings(_statement);
    }

    public void Dispose() => _statement.Dispose();

    // SQLite copies the text.
    private int BindText(int place, string text)
    {
        var longest = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = longest > 1024 ? ArrayPool<byte>.Shared.Rent(longest) : null;
        var buffer = rented ?? stackalloc byte[1024];
        var result = raw.sqlite3_bind_text(_statement, place, buffer[..Encoding.UTF8.GetBytes(text, buffer)]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return result;
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _connection);
}
