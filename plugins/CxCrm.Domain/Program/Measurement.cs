namespace CxCrm.Domain.Program;

/// <summary>What the records say about a criterion.</summary>
/// <param name="Value">In the criterion's unit.</param>
/// <param name="N">The size of the set behind the value.</param>
public sealed record Measurement(decimal Value, int N)
{
    /// <summary>A plain count.</summary>
    public static Measurement Count(int count) => new(count, count);

    /// <summary>Per cent, 0 to 100; 0 over an empty set, which no share is met over.</summary>
    public static Measurement Share(int part, int whole) => new(whole == 0 ? 0 : 100m * part / whole, whole);
}
