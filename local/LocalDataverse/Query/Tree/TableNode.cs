namespace LocalDataverse.Query.Tree;

/// <summary>A table in a query with the columns read from it, its filter and the tables linked to it.</summary>
public sealed record TableNode
{
    public required string Table { get; init; }

    /// <summary>The name that conditions, orders and result columns use for a linked table; null for the root.</summary>
    public string? Alias { get; init; }

    public bool AllColumns { get; init; }

    public IReadOnlyList<ColumnNode> Columns { get; init; } = [];

    public FilterNode? Filter { get; init; }

    public IReadOnlyList<LinkNode> Links { get; init; } = [];
}
