using System.Collections.Concurrent;
using LocalDataverse.Storage;

namespace LocalDataverse.Security;

/// <summary>Something of each user as last read. A committed change of the tables it comes from forgets it all, so that the change takes effect at once.</summary>
internal sealed class PerUser<T>(Database database, Func<DatabaseSession, Guid, T> read)
{
    private ConcurrentDictionary<Guid, T> _known = new();

    public T Of(Guid user)
    {
        // The dictionary first, the snapshot after it: what was read before a change can then only get into the one that the
        // change has replaced. A message's own snapshot may be older than both.
        var known = Volatile.Read(ref _known);
        if (known.TryGetValue(user, out var value))
            return value;
        using var session = database.Read();
        return known.GetOrAdd(user, read(session, user));
    }

    public void Forget() => Volatile.Write(ref _known, new());
}
