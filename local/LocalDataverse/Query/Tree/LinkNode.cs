using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query.Tree;

/// <summary>A join from a column of the parent table to a column of another table.</summary>
public sealed record LinkNode
{
    public required TableNode Target { get; init; }

    /// <summary>Column of the linked table (FetchXML <c>from</c>).</summary>
    public required string TargetColumn { get; init; }

    /// <summary>Column of the parent table (FetchXML <c>to</c>).</summary>
    public required string ParentColumn { get; init; }

    public JoinOperator Kind { get; init; } = JoinOperator.Inner;

    /// <summary>Whether the link only decides which parent rows count and brings no columns.</summary>
    public bool IsTest => Kind is JoinOperator.Any or JoinOperator.NotAny or JoinOperator.All or JoinOperator.NotAll or JoinOperator.Exists or JoinOperator.In;
}
