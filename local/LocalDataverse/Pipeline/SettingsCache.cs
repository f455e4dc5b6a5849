namespace LocalDataverse.Pipeline;

/// <summary>The organisation's switches as last read; a committed change of its row makes them be read again.</summary>
internal sealed class SettingsCache(Storage.Database database)
{
    private volatile OrganizationSettings? _current;

    public OrganizationSettings Current
    {
        get
        {
            if (_current is { } known)
                return known;
            using var session = database.Read();
            return _current = OrganizationSettings.Read(session);
        }
    }

    public void Forget() => _current = null;
}
