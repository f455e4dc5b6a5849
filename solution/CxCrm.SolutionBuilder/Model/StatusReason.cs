namespace CxCrm.SolutionBuilder.Model;

/// <summary>A status reason under state 0 (active) or 1 (inactive); the first of a state is its default.</summary>
internal sealed record StatusReason(Position At, int State, int Value, string Code, Labels Labels);
