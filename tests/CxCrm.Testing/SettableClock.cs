namespace CxCrm.Testing;

/// <summary>A clock that stands until it is set or moved on.</summary>
public sealed class SettableClock(DateTime utcNow) : TimeProvider
{
    /// <summary>UTC.</summary>
    public DateTime UtcNow { get; private set; } = utcNow;

    public override DateTimeOffset GetUtcNow() => new(UtcNow);

    /// <summary>Sets the time; UTC.</summary>
    public void Set(DateTime utcNow) => UtcNow = DateTime.SpecifyKind(utcNow, DateTimeKind.Utc);

    public void Advance(TimeSpan time) => UtcNow += time;
}
