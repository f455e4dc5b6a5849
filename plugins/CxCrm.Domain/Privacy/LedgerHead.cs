namespace CxCrm.Domain.Privacy;

/// <summary>The end of a chain as its head row states it: how many events there are and the hash of the last one.</summary>
public sealed record LedgerHead(string SubjectId, int Sequence, string Hash)
{
    /// <summary>The head of a chain without events.</summary>
    public static LedgerHead Empty(string subjectId) => new(subjectId, 0, LedgerText.Genesis);
}
