namespace LocalDataverse.Query.Tree;

/// <summary>All of the children (and) or any of them (or). Without children it is true.</summary>
public sealed record GroupNode(bool IsOr, IReadOnlyList<FilterNode> Children) : FilterNode;
