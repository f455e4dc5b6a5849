namespace LocalDataverse.Query.Tree;

/// <summary>
/// What a query asks for, whatever it was written in (FetchXML, QueryExpression, OData). Parsers make it, passes rewrite it
/// (names, security, nulls), and SQL text is produced only from the last form.
/// </summary>
public sealed record QueryTree
{
    public required TableNode From { get; init; }

    public IReadOnlyList<OrderNode> Orders { get; init; } = [];

    /// <summary>First rows only, 1 to 5,000; cannot be combined with <see cref="Page"/>.</summary>
    public int? Top { get; init; }

    public PageRequest? Page { get; init; }

    public bool Distinct { get; init; }

    public bool Aggregate { get; init; }

    /// <summary>Whether the total of matching rows is wanted (at most 5,000 is counted, as the platform does).</summary>
    public bool ReturnTotalCount { get; init; }
}
