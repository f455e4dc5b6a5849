namespace CxCrm.SolutionBuilder.Model;

internal sealed record ColumnPermission(Position At, string Table, string Column, bool Create, bool Read, bool Update);
