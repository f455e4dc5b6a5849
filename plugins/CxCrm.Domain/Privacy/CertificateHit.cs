namespace CxCrm.Domain.Privacy;

/// <summary>A place where only the name was found; it may be a namesake's.</summary>
public sealed record CertificateHit(string Table, string Column, string RecordId);
