namespace CxCrm.SolutionBuilder.Model;

internal sealed record SortOrder(Position At, string Column, bool Descending);
