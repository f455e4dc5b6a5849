using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query.Tree;

/// <summary>A column compared with values, or with another column of the same row.</summary>
public sealed record ConditionNode(string Column, ConditionOperator Operator, IReadOnlyList<object?> Values) : FilterNode
{
    /// <summary>The link whose column is meant; null for the table that the filter stands on.</summary>
    public string? LinkAlias { get; init; }

    /// <summary>Compare with this column instead of a value (FetchXML <c>valueof</c>), as <c>column</c> or <c>alias.column</c>.</summary>
    public string? OtherColumn { get; init; }
}
