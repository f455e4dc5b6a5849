namespace CxCrm.SolutionBuilder.Model;

/// <summary>What one role may do with one table; verbs the file leaves out are absent.</summary>
internal sealed record RoleCell(Position At, string Table, IReadOnlyDictionary<Verb, Depth> Depths);
