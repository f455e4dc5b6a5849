using System.Globalization;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>Writes a query expression as FetchXML.</summary>
internal static class FetchXml
{
    public static XElement From(QueryExpression query)
    {
        var isAggregate = query.ColumnSet.AttributeExpressions.Any(x => x.AggregateType != XrmAggregateType.None || x.HasGroupBy);
        return new XElement("fetch",
            query.Distinct ? new XAttribute("distinct", true) : null,
            isAggregate ? new XAttribute("aggregate", true) : null,
            query.TopCount is { } top ? new XAttribute("top", top) : null,
            Paging(query.PageInfo),
            new XElement("entity",
                new XAttribute("name", query.EntityName),
                Columns(query.ColumnSet),
                query.Orders.Select(Order),
                query.LinkEntities.Select(Link),
                Filter(query.Criteria)));
    }

    public static QueryExpression ExpressionOf(QueryByAttribute query)
    {
        var expression = new QueryExpression(query.EntityName) { ColumnSet = query.ColumnSet, TopCount = query.TopCount, PageInfo = query.PageInfo };
        expression.Orders.AddRange(query.Orders);
        foreach (var (name, value) in query.Attributes.Zip(query.Values))
            expression.Criteria.AddCondition(name, value == null ? ConditionOperator.Null : ConditionOperator.Equal, value == null ? [] : [value]);
        return expression;
    }

    private static IEnumerable<XAttribute> Paging(PagingInfo page)
    {
        if (page.PageNumber > 0)
            yield return new XAttribute("page", page.PageNumber);
        if (page.Count > 0)
            yield return new XAttribute("count", page.Count);
        if (!string.IsNullOrEmpty(page.PagingCookie))
            yield return new XAttribute("paging-cookie", page.PagingCookie);
        if (page.ReturnTotalRecordCount)
            yield return new XAttribute("returntotalrecordcount", true);
    }

    private static IEnumerable<XElement> Columns(ColumnSet columns)
    {
        if (columns.AllColumns)
            return [new XElement("all-attributes")];

        return columns.Columns.Select(x => new XElement("attribute", new XAttribute("name", x))).Concat(columns.AttributeExpressions.Select(Computed));
    }

    private static XElement Computed(XrmAttributeExpression column) => new("attribute",
        new XAttribute("name", column.AttributeName),
        string.IsNullOrEmpty(column.Alias) ? null : new XAttribute("alias", column.Alias),
        column.AggregateType == XrmAggregateType.None ? null : new XAttribute("aggregate", column.AggregateType.ToString().ToLowerInvariant()),
        column.HasGroupBy ? new XAttribute("groupby", true) : null,
        column.DateTimeGrouping == XrmDateTimeGrouping.None ? null : new XAttribute("dategrouping", FetchXmlNames.Of(column.DateTimeGrouping)));

    private static XElement Order(OrderExpression order) => new("order",
        string.IsNullOrEmpty(order.Alias) ? new XAttribute("attribute", order.AttributeName) : new XAttribute("alias", order.Alias),
        string.IsNullOrEmpty(order.EntityName) ? null : new XAttribute("entityname", order.EntityName),
        order.OrderType == OrderType.Descending ? new XAttribute("descending", true) : null);

    // FetchXML's "from" is the column of the linked table, "to" the column of the table above it.
    private static XElement Link(LinkEntity link) => new("link-entity",
        new XAttribute("name", link.LinkToEntityName),
        new XAttribute("from", link.LinkToAttributeName),
        new XAttribute("to", link.LinkFromAttributeName),
        new XAttribute("link-type", FetchXmlNames.Of(link.JoinOperator)),
        string.IsNullOrEmpty(link.EntityAlias) ? null : new XAttribute("alias", link.EntityAlias),
        Columns(link.Columns),
        link.Orders.Select(Order),
        link.LinkEntities.Select(Link),
        Filter(link.LinkCriteria));

    private static XElement? Filter(FilterExpression filter)
    {
        var parts = filter.Conditions.Select(Condition).Concat(filter.Filters.Select(Filter).OfType<XElement>()).ToArray();
        return parts.Length == 0
            ? null
            : new XElement("filter", new XAttribute("type", filter.FilterOperator == LogicalOperator.Or ? "or" : "and"), parts);
    }

    private static XElement Condition(ConditionExpression condition)
    {
        var element = new XElement("condition",
            string.IsNullOrEmpty(condition.EntityName) ? null : new XAttribute("entityname", condition.EntityName),
            new XAttribute("attribute", condition.AttributeName),
            new XAttribute("operator", FetchXmlNames.Of(condition.Operator)));
        if (condition.CompareColumns)
            element.Add(new XAttribute("valueof", condition.Values.Single()));
        else if (condition.Values.Count == 1 && !FetchXmlNames.TakesList(condition.Operator))
            element.Add(new XAttribute("value", Text(condition.Values[0])));
        else
            element.Add(condition.Values.Select(x => new XElement("value", Text(x))));
        return element;
    }

    private static string Text(object? value) => value switch
    {
        string text => text,
        DateTime time => Times.Text(time),
        bool flag => flag ? "1" : "0",
        Guid id => id.ToString(),
        EntityReference reference => reference.Id.ToString(),
        OptionSetValue choice => choice.Value.ToString(CultureInfo.InvariantCulture),
        Money money => money.Value.ToString(CultureInfo.InvariantCulture),
        Enum choice => Convert.ToInt32(choice, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A condition can't compare with a value of type {value?.GetType().Name ?? "null"}."),
    };
}
