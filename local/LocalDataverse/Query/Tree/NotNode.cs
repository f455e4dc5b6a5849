namespace LocalDataverse.Query.Tree;

/// <summary>Negation; only OData writes it.</summary>
public sealed record NotNode(FilterNode Operand) : FilterNode;
