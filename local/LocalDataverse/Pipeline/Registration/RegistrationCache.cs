namespace LocalDataverse.Pipeline.Registration;

/// <summary>The registrations as last read. Any committed write to their tables, and any import, makes them be read again.</summary>
internal sealed class RegistrationCache
{
    private volatile RegistrationSet? _current;
    private int _generation;

    public RegistrationSet Current(OutermostMessage outermost)
    {
        if (_current is { } known)
            return known;
        var generation = Volatile.Read(ref _generation);
        var read = RegistrationReader.Read(outermost.Session);

        // What was read before a change must not outlive it.
        if (generation == Volatile.Read(ref _generation))
            _current = read;
        return read;
    }

    public void Forget()
    {
        Interlocked.Increment(ref _generation);
        _current = null;
    }
}
