using System.Collections.Concurrent;
using LocalDataverse.Storage;

namespace LocalDataverse.Security;

/// <summary>Rights as last read. A committed change of users, business units or roles forgets them all, so that it takes effect at once.</summary>
internal sealed class RightsCache
{
    private ConcurrentDictionary<Guid, CallerRights> _known = new();

    public CallerRights Of(DatabaseSession session, Guid user)
    {
        // Rights read before a change go into the dictionary that the change has replaced.
        var known = Volatile.Read(ref _known);
        return known.TryGetValue(user, out var rights) ? rights : known.GetOrAdd(user, RightsReader.Read(session, user));
    }

    public void Forget() => Volatile.Write(ref _known, new());
}
