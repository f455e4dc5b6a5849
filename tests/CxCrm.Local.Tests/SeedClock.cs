using CxCrm.Local.Demo;

namespace CxCrm.Local.Tests;

/// <summary>Stands at the moment the seed's year ends: a demo company is written on its own day, whatever day the test runs.</summary>
internal sealed class SeedClock(DemoSeed seed) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(seed.Now);
}
