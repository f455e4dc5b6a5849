namespace CxCrm.Functions.Privacy;

/// <summary>What is known of some consent histories.</summary>
/// <param name="Events">How many were verified.</param>
/// <param name="Findings">How many things are wrong.</param>
/// <param name="IsDone">Whether these are all events.</param>
internal sealed record VerifiedHistory(long Events, long Findings, bool IsDone)
{
    public static VerifiedHistory operator +(VerifiedHistory one, VerifiedHistory other) =>
        new(one.Events + other.Events, one.Findings + other.Findings, one.IsDone && other.IsDone);
}
