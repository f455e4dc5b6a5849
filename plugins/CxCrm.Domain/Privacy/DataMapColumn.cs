namespace CxCrm.Domain.Privacy;

/// <summary>One line of the data map: a column with personal data, what erasure does with it and, where it is kept, on what ground.</summary>
public sealed record DataMapColumn(string Table, string Column, PersonalKind Kind, ErasureAction Erase, string Ground);
