using System.Globalization;
using LocalDataverse;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace CxCrm.Bench;

/// <summary>
/// The floor under a message: the rows it wrote, written again under new ids by nothing but prepared SQL on the same database, in one transaction a message,
/// with the counters that such a transaction moves on.
/// </summary>
internal sealed class RawFloor : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly MetadataCatalog _catalog;
    private readonly DatabaseSession _session;
    private readonly string _prefix;
    private int _copies;

    /// <param name="organization">Nobody else may write to it while a copy is written.</param>
    /// <param name="prefix">How texts begin that name a message and must be other in its copy, such as a source id.</param>
    public RawFloor(Organization organization, string prefix)
    {
        _catalog = organization.Catalog;
        _session = organization.Database.Open();
        _prefix = prefix;
    }

    /// <summary>The same rows under ids of their own, ready to be written.</summary>
    public IReadOnlyList<WrittenRow> Copy(WrittenRows message)
    {
        var renamed = message.Rows.Where(row => row.Row is null).ToDictionary(row => Id(row), _ => Guid.CreateVersion7().ToString("D"), StringComparer.Ordinal);
        var mark = string.Create(CultureInfo.InvariantCulture, $"floor-{_copies++:00000000}");
        return [.. message.Rows.Select(row => row with { Values = row.Values.ToDictionary(column => column.Key, column => Renamed(column.Value, renamed, mark), StringComparer.Ordinal) })];
    }

    /// <summary>Writes them and waits for the disk as the engine does.</summary>
    public void Write(IReadOnlyList<WrittenRow> rows)
    {
        _session.Begin();
        foreach (var row in rows)
            Write(row);
        Run("UPDATE _counter SET value = value + 1 WHERE name = 'rowversion'");
        _session.Commit();
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
        _session.Dispose();
    }

    private string Id(WrittenRow row) => (string)row.Values[_catalog.Table(row.Table).PrimaryId];

    private object Renamed(object value, Dictionary<string, string> renamed, string mark) => value switch
    {
        string text when renamed.TryGetValue(text, out var other) => other,
        string text when text.StartsWith(_prefix, StringComparison.Ordinal) => mark,
        _ => value,
    };

    private void Write(WrittenRow row)
    {
        var command = Command(row.Sql, row.Values.Count, row.Row is not null);
        var place = 0;
        foreach (var value in row.Values.Values)
            command.Parameters[place++].Value = value;
        if (row.Row is { } id)
            command.Parameters[place].Value = id;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, int values, bool hasRow)
    {
        if (_commands.TryGetValue(sql, out var known))
            return known;
        var command = _session.Connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values; i++)
            command.Parameters.Add(new SqliteParameter(string.Create(CultureInfo.InvariantCulture, $"$p{i}"), null));
        if (hasRow)
            command.Parameters.Add(new SqliteParameter("$row", null));
        return _commands[sql] = command;
    }

    private void Run(string sql) => Command(sql, 0, hasRow: false).ExecuteNonQuery();
}
