namespace CxCrm.Domain.Privacy;

/// <summary>One thing wrong with a chain. <paramref name="Sequence"/> is the event's number; for missing events, the first missing one.</summary>
public sealed record LedgerFinding(string SubjectId, int Sequence, LedgerField Field);
