namespace CxCrm.Domain.Privacy;

/// <summary>What was done in one table: rows deleted, rows whose columns were emptied or pseudonymised, rows kept and on what ground.</summary>
public sealed record CertificateLine(string Table, int Deleted, int Changed, int Kept, string Ground);
