using LocalDataverse.Query.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query.Passes;

/// <summary>
/// The platform's negative operators also match rows without a value, where SQL's do not: a row with no city is "not Aarhus".
/// A comparison of two columns stays as SQL has it.
/// </summary>
internal static class NullSemantics
{
    private static readonly HashSet<ConditionOperator> Negative =
    [
        ConditionOperator.NotEqual, ConditionOperator.NotLike, ConditionOperator.NotIn, ConditionOperator.DoesNotBeginWith,
        ConditionOperator.DoesNotEndWith, ConditionOperator.NotOn, ConditionOperator.NotEqualUserId, ConditionOperator.NotEqualBusinessId,
        ConditionOperator.DoesNotContainValues,
    ];

    public static QueryTree Apply(QueryTree query) => query with { From = Table(query.From) };

    private static TableNode Table(TableNode table) => table with
    {
        Filter = table.Filter is null ? null : Filter(table.Filter),
        Links = [.. table.Links.Select(Link)],
    };

    private static LinkNode Link(LinkNode link) => link with { Target = Table(link.Target) };

    private static FilterNode Filter(FilterNode filter) => filter switch
    {
        GroupNode group => group with { Children = [.. group.Children.Select(Filter)] },
        NotNode not => new NotNode(Filter(not.Operand)),
        LinkTestNode test => new LinkTestNode(Link(test.Link)),
        ConditionNode { OtherColumn: null } condition when Negative.Contains(condition.Operator) =>
            new GroupNode(true, [condition, new ConditionNode(condition.Column, ConditionOperator.Null, []) { LinkAlias = condition.LinkAlias }]),
        _ => filter,
    };
}
