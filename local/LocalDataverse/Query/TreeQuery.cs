using LocalDataverse.Query.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>A query that already is a tree: how the Web API's own query language enters RetrieveMultiple.</summary>
internal sealed class TreeQuery(QueryTree tree) : QueryBase
{
    public QueryTree Tree { get; } = tree;
}
