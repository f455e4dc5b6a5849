using System.Collections;
using System.Globalization;
using LocalDataverse.Query.Tree;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query.Parsing;

/// <summary>QueryExpression and QueryByAttribute to a query tree (Microsoft Learn: Build queries with QueryExpression).</summary>
public static class QueryExpressionParser
{
    private const int LargestPage = 5000;

    public static QueryTree Parse(QueryExpression query)
    {
        if (string.IsNullOrEmpty(query.EntityName))
            throw Faults.InvalidArgument("The query names no table: QueryExpression.EntityName is empty.");
        var orders = query.Orders.Select(o => Order(o, null)).ToList();
        var links = Links(query.LinkEntities, orders);
        var from = Table(query.EntityName, null, query.ColumnSet, query.Criteria, links);
        return new QueryTree
        {
            From = from,
            Orders = orders,
            Top = query.TopCount,
            Page = Page(query.PageInfo, query.TopCount),
            Distinct = query.Distinct,
            Aggregate = HasAggregate(from),
            ReturnTotalCount = query.PageInfo?.ReturnTotalRecordCount ?? false,
        };
    }

    public static QueryTree Parse(QueryByAttribute query)
    {
        if (query.Attributes.Count != query.Values.Count)
            throw Faults.InvalidArgument($"QueryByAttribute has {query.Attributes.Count} attributes and {query.Values.Count} values: there must be one value for each.");
        var conditions = query.Attributes.Zip(query.Values, (name, value) => (FilterNode)Equality(name, value));
        return new QueryTree
        {
            From = Table(query.EntityName, null, query.ColumnSet, null, []) with { Filter = new GroupNode(false, [.. conditions]) },
            Orders = [.. query.Orders.Select(o => Order(o, null))],
            Top = query.TopCount,
            Page = Page(query.PageInfo, query.TopCount),
            ReturnTotalCount = query.PageInfo?.ReturnTotalRecordCount ?? false,
        };
    }

    private static ConditionNode Equality(string name, object? value) =>
        value is null ? new ConditionNode(name, ConditionOperator.Null, []) : new ConditionNode(name, ConditionOperator.Equal, [value]);

    private static TableNode Table(string table, string? alias, ColumnSet? columns, FilterExpression? filter, IReadOnlyList<LinkNode> links) => new()
    {
        Table = table,
        Alias = alias,
        AllColumns = columns?.AllColumns ?? false,
        Columns = columns is null ? [] : [.. columns.Columns.Select(c => new ColumnNode(c)), .. columns.AttributeExpressions.Select(Expression)],
        Filter = Filter(filter),
        Links = links,
    };

    private static ColumnNode Expression(XrmAttributeExpression expression) => new(expression.AttributeName)
    {
        Alias = expression.Alias,
        Aggregate = expression.AggregateType,
        GroupBy = expression.HasGroupBy,
        DateGrouping = expression.DateTimeGrouping,
    };

    private static bool HasAggregate(TableNode table) =>
        table.Columns.Any(c => c.Aggregate != XrmAggregateType.None || c.GroupBy) || table.Links.Any(l => HasAggregate(l.Target));

    private static List<LinkNode> Links(IEnumerable<LinkEntity> links, List<OrderNode> orders)
    {
        var nodes = new List<LinkNode>();
        foreach (var link in links)
        {
            var alias = string.IsNullOrEmpty(link.EntityAlias) ? Unnamed(link, nodes.Count) : link.EntityAlias;
            orders.AddRange(link.Orders.Select(o => Order(o, alias)));
            nodes.Add(new LinkNode
            {
                Target = Table(link.LinkToEntityName, alias, link.Columns, link.LinkCriteria, Links(link.LinkEntities, orders)),
                TargetColumn = link.LinkToAttributeName,
                ParentColumn = link.LinkFromAttributeName,
                Kind = link.JoinOperator == JoinOperator.Natural ? JoinOperator.Inner : link.JoinOperator,
            });
        }

        return nodes;
    }

    private static string Unnamed(LinkEntity link, int before) =>
        link.LinkToEntityName + (before + 1).ToString(CultureInfo.InvariantCulture);

    private static OrderNode Order(OrderExpression order, string? alias) =>
        string.IsNullOrEmpty(order.AttributeName) && !string.IsNullOrEmpty(order.Alias)
            ? new OrderNode(null, order.OrderType == OrderType.Descending, ResultAlias: order.Alias)
            : new OrderNode(order.AttributeName, order.OrderType == OrderType.Descending, string.IsNullOrEmpty(order.EntityName) ? alias : order.EntityName);

    private static PageRequest? Page(PagingInfo? page, int? top)
    {
        if (page is null || (page.PageNumber == 0 && page.Count == 0))
            return null;
        if (top is not null)
            throw Faults.InvalidArgument("The Top.Count and PagingInfo can't both be specified: use one of them.");
        if (page.Count is < 0 or > LargestPage)
            throw Faults.InvalidArgument($"PagingInfo.Count is {page.Count}: it can be at most {LargestPage}.");
        return new PageRequest(Math.Max(page.PageNumber, 1), page.Count == 0 ? LargestPage : page.Count, page.PagingCookie);
    }

    private static GroupNode? Filter(FilterExpression? filter)
    {
        if (filter is null || (filter.Conditions.Count == 0 && filter.Filters.Count == 0))
            return null;
        var children = filter.Conditions.Select(Condition).Concat(filter.Filters.Select(Filter).Where(f => f is not null)!.Cast<FilterNode>());
        return new GroupNode(filter.FilterOperator == LogicalOperator.Or, [.. children]);
    }

    private static FilterNode Condition(ConditionExpression condition) =>
        condition.CompareColumns
            ? new ConditionNode(condition.AttributeName, condition.Operator, [])
            {
                LinkAlias = NullIfEmpty(condition.EntityName),
                OtherColumn = (string)condition.Values[0],
            }
            : new ConditionNode(condition.AttributeName, condition.Operator, [.. condition.Values.SelectMany(Flat)]) { LinkAlias = NullIfEmpty(condition.EntityName) };

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    // A list given as one value (an array of ids for In) counts as its elements.
    private static IEnumerable<object?> Flat(object? value) => value is IEnumerable list and not string ? list.Cast<object?>() : [value];
}
