namespace CxCrm.SolutionBuilder.Model;

/// <summary>The related rows of a table, by the relationship's name; through a view of that table, or its default one.</summary>
internal sealed record Subgrid(Position At, string Table, string? Relationship, string? View);
