using Microsoft.Win32.SafeHandles;

namespace LocalDataverse.Storage;

/// <summary>
/// Waits until a commit is on the disk, after the turn to write has gone to the next: one wait serves all who have committed before it began. SQLite's own wait
/// (synchronous FULL) would be inside the turn, and one for each commit. Used by any number of threads.
/// </summary>
/// <param name="log">Path of the write-ahead log; SQLite keeps the file as long as a connection is open.</param>
internal sealed class CommitFlush(string log) : IDisposable
{
    private readonly Lock _disk = new();
    private SafeFileHandle? _file;
    private long _committed;
    private long _flushed;

    /// <summary>Notes a commit that SQLite has written to the log; returns its number.</summary>
    public long Committed() => Interlocked.Increment(ref _committed);

    /// <summary>Returns when the commit of this number, and with it all before, would survive a power cut.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    public void Wait(long commit)
    {
        lock (_disk)
        {
            if (_flushed >= commit)
                return;
            var all = Interlocked.Read(ref _committed);
            _file ??= File.OpenHandle(log, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            RandomAccess.FlushToDisk(_file);
            _flushed = all;
        }
    }

    public void Dispose() => _file?.Dispose();
}
