using System.Globalization;

namespace CxCrm.Bench;

/// <summary>A measured figure beside the one that is asked for.</summary>
/// <param name="Of">What was measured.</param>
/// <param name="Measured">The figure.</param>
/// <param name="Bound">The figure asked for, in the same unit.</param>
/// <param name="Unit">Such as ms or calls.</param>
internal sealed record Limit(string Of, double Measured, double Bound, string Unit)
{
    /// <summary>Whether more is better: a rate, not a time.</summary>
    public bool IsLeast { get; init; }

    public bool IsKept => IsLeast ? Measured >= Bound : Measured <= Bound;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"  {(IsKept ? "kept  " : "MISSED")} {Of}: {Measured:0.##} {Unit} ({(IsLeast ? "at least" : "at most")} {Bound:0.##})");
}
