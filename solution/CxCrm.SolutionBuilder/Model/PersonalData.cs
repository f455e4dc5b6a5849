namespace CxCrm.SolutionBuilder.Model;

/// <summary>What a column tells about a person and what an erasure does with it: one line of the data map.</summary>
internal sealed record PersonalData(Position At, string Kind, string Subject, string Erase, string Ground);
