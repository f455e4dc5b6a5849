namespace CxCrm.SolutionBuilder.Model;

/// <summary>One condition of a view's filter, with an operator of FetchXML.</summary>
internal sealed record Condition(Position At, string Column, string Operator, IReadOnlyList<string> Values);
