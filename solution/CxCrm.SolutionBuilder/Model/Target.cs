namespace CxCrm.SolutionBuilder.Model;

/// <summary>One table that a lookup may point at, with the relationship that says so. <see cref="Delete"/> is null where the file doesn't say.</summary>
internal sealed record Target(string Table, string Relationship, DeleteBehavior? Delete);
