namespace Microsoft.Azure.Functions.Worker.SelfHost.Storage;

/// <summary>One holder at a time of a name, across hosts. A holder that has died loses its lease when it expires.</summary>
internal sealed class Leases(HostStorage storage, TimeProvider clock)
{
    private readonly string owner = Guid.NewGuid().ToString("N");

    /// <summary>Takes or prolongs the lease.</summary>
    /// <returns>False when another host holds it.</returns>
    public bool Take(string name, TimeSpan length)
    {
        var now = clock.GetUtcNow();
        using var opened = storage.Open();
        using var command = HostStorage.Command(
            opened,
            """
            INSERT INTO lease(name, owner, expires_on) VALUES($name, $owner, $expires)
            ON CONFLICT(name) DO UPDATE SET owner = $owner, expires_on = $expires WHERE lease.owner = $owner OR lease.expires_on <= $now
            """,
            ("$name", name), ("$owner", owner), ("$expires", HostStorage.Milliseconds(now + length)), ("$now", HostStorage.Milliseconds(now)));
        return command.ExecuteNonQuery() == 1;
    }

    public void Release(string name)
    {
        using var opened = storage.Open();
        using var command = HostStorage.Command(opened, "DELETE FROM lease WHERE name = $name AND owner = $owner", ("$name", name), ("$owner", owner));
        command.ExecuteNonQuery();
    }
}
