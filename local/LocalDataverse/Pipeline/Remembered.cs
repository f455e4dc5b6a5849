using LocalDataverse.Storage;

namespace LocalDataverse.Pipeline;

/// <summary>Something of the organisation as last read. A committed change of the tables it comes from, and any import, makes it be read again.</summary>
internal sealed class Remembered<T>(Database database, Func<DatabaseSession, T> read)
    where T : class
{
    private readonly Lock _change = new();
    private volatile T? _current;
    private int _changes;

    public T Current => _current ?? Read();

    public void Forget()
    {
        lock (_change)
        {
            _changes++;
            _current = null;
        }
    }

    private T Read()
    {
        var before = Volatile.Read(ref _changes);
        using var session = database.Read();
        var value = read(session);
        lock (_change)
        {
            // What was read before a change must not outlive it.
            if (before == _changes)
                _current = value;
        }

        return value;
    }
}
