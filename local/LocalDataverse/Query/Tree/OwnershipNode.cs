using LocalDataverse.Security;

namespace LocalDataverse.Query.Tree;

/// <summary>The rows that a caller's read privilege of this depth reaches. Written by the security pass only.</summary>
public sealed record OwnershipNode(Depth Depth) : FilterNode;
