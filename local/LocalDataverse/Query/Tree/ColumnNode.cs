using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query.Tree;

/// <summary>A column in a result; with an alias it comes back as an aliased value.</summary>
public sealed record ColumnNode(string Column)
{
    public string? Alias { get; init; }

    public XrmAggregateType Aggregate { get; init; }

    public bool GroupBy { get; init; }

    public XrmDateTimeGrouping DateGrouping { get; init; }

    /// <summary>Count each different value once.</summary>
    public bool Distinct { get; init; }
}
