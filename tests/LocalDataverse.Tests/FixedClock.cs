namespace LocalDataverse.Tests;

/// <summary>A clock that stands until it is moved.</summary>
public sealed class FixedClock(DateTime utcNow) : TimeProvider
{
    public DateTime UtcNow { get; set; } = utcNow;

    public override DateTimeOffset GetUtcNow() => new(UtcNow);
}
