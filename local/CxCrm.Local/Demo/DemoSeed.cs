namespace CxCrm.Local.Demo;

/// <summary>What the demo company follows from: equal seeds give equal companies.</summary>
/// <param name="Now">The moment the year of the company ends with, UTC.</param>
/// <param name="Seed">Where chance begins.</param>
internal sealed record DemoSeed(DateTime Now, int Seed = DemoSeed.Standard)
{
    public const int Standard = 20_110;

    public int Accounts { get; init; } = 300;

    public int Contacts { get; init; } = 2_000;

    public int Feedback { get; init; } = 20_000;

    /// <summary>The beginning of the year that feedback comes from.</summary>
    public DateTime Start => Now.AddYears(-1);

    public static DemoSeed AsOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));

    /// <summary>Chance for one part of the company, so that a change of one part leaves the others as they are.</summary>
    public DemoRandom Random(DemoPart part) => new(HashCode(Seed, (int)part));

    private static int HashCode(int seed, int part) => unchecked((seed * 397) ^ (part * 7919));
}
