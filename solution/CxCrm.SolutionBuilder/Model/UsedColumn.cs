namespace CxCrm.SolutionBuilder.Model;

/// <summary>A column of a standard table that product code reads or writes.</summary>
internal sealed record UsedColumn(Position At, string LogicalName, ColumnType Type, PersonalData? Personal = null);
