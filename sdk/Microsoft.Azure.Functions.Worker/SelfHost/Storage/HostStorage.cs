using Microsoft.Azure.Functions.Worker.SelfHost.Settings;
using Microsoft.Data.Sqlite;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Storage;

/// <summary>
/// The SQLite file that stands for the storage account: queues, schedules and leases. Several hosts on one machine may share it. A commit is on disk
/// before it returns, so that what was answered survives the end of the process or a loss of power.
/// </summary>
internal sealed class HostStorage
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS message(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            queue TEXT NOT NULL,
            body TEXT NOT NULL,
            inserted_on INTEGER NOT NULL,
            visible_on INTEGER NOT NULL,
            dequeue_count INTEGER NOT NULL DEFAULT 0,
            receipt TEXT NOT NULL DEFAULT '');
        CREATE INDEX IF NOT EXISTS message_queue_visible ON message(queue, visible_on, id);
        CREATE TABLE IF NOT EXISTS timer(
            function TEXT PRIMARY KEY,
            schedule TEXT NOT NULL,
            last INTEGER,
            next INTEGER NOT NULL,
            updated_on INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS lease(
            name TEXT PRIMARY KEY,
            owner TEXT NOT NULL,
            expires_on INTEGER NOT NULL);
        """;

    private readonly string connection;

    public HostStorage(HostSettings settings)
    {
        Directory.CreateDirectory(settings.StorageFolder);
        connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(settings.StorageFolder, "functions.db") }.ToString();
        using var opened = Open();
        Run(opened, "PRAGMA journal_mode=WAL");
        Run(opened, Schema);
    }

    public SqliteConnection Open()
    {
        var opened = new SqliteConnection(connection);
        opened.Open();
        Run(opened, "PRAGMA synchronous=FULL");
        return opened;
    }

    /// <summary>A time as it is kept: milliseconds since 1970, UTC.</summary>
    public static long Milliseconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    public static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static SqliteCommand Command(SqliteConnection opened, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = opened.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command;
    }

    private static void Run(SqliteConnection opened, string sql)
    {
        using var command = Command(opened, sql);
        command.ExecuteNonQuery();
    }
}
