using LocalDataverse.Metadata;
using LocalDataverse.Query.Tree;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query.Passes;

/// <summary>
/// Adds to every table of a query the predicate for the rows that the caller may read. A table that the caller has no read
/// privilege for refuses the query (Microsoft Learn: Security roles and privileges).
/// </summary>
internal sealed class ApplySecurity(MetadataCatalog catalog, CallerRights rights)
{
    public static QueryTree To(QueryTree query, QueryContext context) =>
        context.Rights.IsSystem ? query : query with { From = new ApplySecurity(context.Catalog, context.Rights).Table(query.From) };

    private TableNode Table(TableNode node)
    {
        var own = Predicate(catalog.Table(node.Table));
        return node with
        {
            Filter = FilterNode.And(node.Filter is null ? null : Filter(node.Filter), own),
            Links = [.. node.Links.Select(Link)],
        };
    }

    private LinkNode Link(LinkNode link) => link with { Target = Table(link.Target) };

    private FilterNode Filter(FilterNode filter) => filter switch
    {
        GroupNode group => group with { Children = [.. group.Children.Select(Filter)] },
        NotNode not => new NotNode(Filter(not.Operand)),
        LinkTestNode test => new LinkTestNode(Link(test.Link)),
        _ => filter,
    };

    private FilterNode? Predicate(TableDefinition table)
    {
        if (table.LogicalName == "activityparty")
            return OfReadableActivity();
        if (table.Privileges.Count == 0)
            return null;
        var depth = rights.DepthOf(table, Verb.Read);
        if (depth == Depth.None)
            throw Faults.NoPrivilege(rights.UserId, table, Verb.Read);
        return depth == Depth.Organization ? null : new OwnershipNode(depth);
    }

    // Parties have no privileges of their own: who may read the activity may read who took part in it.
    private LinkTestNode OfReadableActivity() => new(Link(new LinkNode
    {
        Target = new TableNode { Table = "activitypointer", Alias = "readable" },
        TargetColumn = "activityid",
        ParentColumn = "activityid",
        Kind = JoinOperator.Any,
    }));
}
