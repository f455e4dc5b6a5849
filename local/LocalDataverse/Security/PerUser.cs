using System.Collections.Concurrent;
using LocalDataverse.Storage;

namespace LocalDataverse.Security;

/// <summary>Something of each user as last read. A committed change of the tables it comes from forgets it all, so that the change takes effect at once.</summary>
internal sealed class PerUser<T>(Func<DatabaseSession, Guid, T> read)
{
    private ConcurrentDictionary<Guid, T> _known = new();

    public T Of(DatabaseSession session, Guid user)
    {
        // What was read before a change goes into the dictionary that the change has replaced.
        var known = Volatile.Read(ref _known);
        return known.TryGetValue(user, out var value) ? value : known.GetOrAdd(user, read(session, user));
    }

    public void Forget() => Volatile.Write(ref _known, new());
}
