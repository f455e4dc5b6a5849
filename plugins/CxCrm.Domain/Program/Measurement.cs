namespace CxCrm.Domain.Program;

/// <summary>What the records say about a criterion.</summary>
/// <param name="Value">In the criterion's unit.</param>
/// <param name="N">The size of the set behind the value.</param>
public sealed record Measurement(decimal Value, int N)
{
    /// <summary>A plain count.</summary>
    public static Measurement Count(int count) => new(count, count);

    private const decimal Precision = 10_000;

    /// <summary>Per cent, 0 to 100, cut to the four decimals that are stored, so that rounding never meets a threshold; 0 over an empty set.</summary>
    public static Measurement Share(int part, int whole) =>
        new(whole == 0 ? 0 : decimal.Truncate(100m * part / whole * Precision) / Precision, whole);
}
