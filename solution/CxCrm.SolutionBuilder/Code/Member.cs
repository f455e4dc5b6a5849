using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Code;

/// <summary>One property of a generated class. <see cref="Enum"/> is the enum of a choice, null elsewhere.</summary>
internal sealed record Member(string Name, string LogicalName, ColumnType Type, string? Enum, string Description);
