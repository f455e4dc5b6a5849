namespace LocalDataverse.Query.Tree;

/// <summary>A sort by a column of the root (no <paramref name="LinkAlias"/>), of a linked table, or by a result alias of an aggregate.</summary>
public sealed record OrderNode(string? Column, bool Descending, string? LinkAlias = null, string? ResultAlias = null);
