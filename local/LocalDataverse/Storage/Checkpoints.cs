using SQLitePCL;

namespace LocalDataverse.Storage;

/// <summary>
/// Carries what the write-ahead log holds over into the database file, on a thread of its own: by itself SQLite does so inside the commit that fills the log,
/// and that one message waits for all pages of those before it (SQLite documentation: Write-Ahead Logging, application-initiated checkpoints).
/// </summary>
internal sealed class Checkpoints(Database database, int pagesBetween)
{
    /// <summary>A log so many times longer did not begin anew since somebody always wrote: the next writer waits once, and then it does.</summary>
    private const int TooLong = 4;

    private readonly Lock _gate = new();
    private bool _ended;
    private int _pages;

    /// <summary>The one that runs, or the latest that ran.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>
    /// Counts the pages of a commit; begins a checkpoint when there are enough. Who writes as many in one commit, such as an import, waits for it: what comes after
    /// would else search a long log for each page it reads.
    /// </summary>
    public void Written(int pages)
    {
        if (Interlocked.Add(ref _pages, pages) >= pagesBetween)
            Begin();
        if (pages >= pagesBetween)
            Running.GetAwaiter().GetResult();
    }

    /// <summary>Waits for the one that runs; none begins after it.</summary>
    public void End()
    {
        lock (_gate)
            _ended = true;
        Running.GetAwaiter().GetResult();
    }

    private void Begin()
    {
        lock (_gate)
        {
            if (_ended || !Running.IsCompleted)
                return;
            Interlocked.Exchange(ref _pages, 0);
            Running = Task.Run(RunAsync);
        }
    }

    private async Task RunAsync()
    {
        using var session = database.Open();
        if (CarryOver(session) < pagesBetween * TooLong || !await database.TryEnterWriterAsync().ConfigureAwait(false))
            return;
        try
        {
            CarryOver(session);
        }
        finally
        {
            database.LeaveWriter();
        }
    }

    /// <summary>
    /// As far as no reader stands in the way; returns how many pages the log has. What it could not do stays in the log for the next, as with SQLite's own; a
    /// disk that fails shows in the next commit.
    /// </summary>
    private static int CarryOver(DatabaseSession session)
    {
        _ = raw.sqlite3_wal_checkpoint_v2(session.Connection.Handle!, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out var pages, out _);
        return pages;
    }
}
