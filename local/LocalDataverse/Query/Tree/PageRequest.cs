namespace LocalDataverse.Query.Tree;

/// <summary>One page of a result. Numbers start at 1; size 1 to 5,000.</summary>
public sealed record PageRequest(int Number, int Size, string? Cookie = null);
