using System.Xml.Linq;
using LocalDataverse.Query.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query.Parsing;

/// <summary>What one FetchXML text holds below its root: tables, links, filters, and the orders met on the way.</summary>
internal sealed class FetchScope(bool isAggregate)
{
    private readonly List<OrderNode> _orders = [];

    public bool IsAggregate { get; } = isAggregate;

    public IReadOnlyList<OrderNode> Orders => _orders;

    public TableNode Table(XElement element, string? alias)
    {
        FetchXmlParser.Know(
            element,
            ["attribute", "all-attributes", "order", "filter", "link-entity"],
            ["name", "from", "to", "alias", "link-type", "intersect", "visible", "enableprefiltering", "prefilterparametername"]);
        _orders.AddRange(element.Elements("order").Select(o => Order(o, alias)));
        return new TableNode
        {
            Table = FetchXmlParser.Needed(element, "name"),
            Alias = alias,
            AllColumns = element.Element("all-attributes") is not null,
            Columns = [.. element.Elements("attribute").Select(Column)],
            Filter = element.Elements("filter").Select(Filter).Aggregate((FilterNode?)null, FilterNode.And),
            Links = [.. element.Elements("link-entity").Select(Link)],
        };
    }

    private static XrmAggregateType Aggregate(string? name) => name switch
    {
        null or "" => XrmAggregateType.None,
        "count" => XrmAggregateType.Count,
        "countcolumn" => XrmAggregateType.CountColumn,
        "sum" => XrmAggregateType.Sum,
        "avg" => XrmAggregateType.Avg,
        "min" => XrmAggregateType.Min,
        "max" => XrmAggregateType.Max,
        _ => throw Faults.InvalidFetch($"'{name}' is not a valid aggregate."),
    };

    private static XrmDateTimeGrouping Grouping(string? name) => name switch
    {
        null or "" => XrmDateTimeGrouping.None,
        "day" => XrmDateTimeGrouping.Day,
        "week" => XrmDateTimeGrouping.Week,
        "month" => XrmDateTimeGrouping.Month,
        "quarter" => XrmDateTimeGrouping.Quarter,
        "year" => XrmDateTimeGrouping.Year,
        "fiscal-period" => XrmDateTimeGrouping.FiscalPeriod,
        "fiscal-year" => XrmDateTimeGrouping.FiscalYear,
        _ => throw Faults.InvalidFetch($"'{name}' is not a valid dategrouping."),
    };

    private static JoinOperator Kind(string? name) => name switch
    {
        null or "" or "inner" or "natural" => JoinOperator.Inner,
        "outer" => JoinOperator.LeftOuter,
        "exists" => JoinOperator.Exists,
        "in" => JoinOperator.In,
        "any" => JoinOperator.Any,
        "not any" => JoinOperator.NotAny,
        "all" => JoinOperator.All,
        "not all" => JoinOperator.NotAll,
        _ => throw Faults.InvalidFetch($"'{name}' is not a link-type that is supported."),
    };

    private ColumnNode Column(XElement element)
    {
        FetchXmlParser.Know(element, [], ["name", "alias", "aggregate", "groupby", "dategrouping", "distinct", "usertimezone", "build", "addedby"]);
        var column = new ColumnNode(FetchXmlParser.Needed(element, "name"))
        {
            Alias = (string?)element.Attribute("alias"),
            Aggregate = Aggregate((string?)element.Attribute("aggregate")),
            GroupBy = FetchXmlParser.IsTrue(element, "groupby"),
            DateGrouping = Grouping((string?)element.Attribute("dategrouping")),
            Distinct = FetchXmlParser.IsTrue(element, "distinct"),
        };
        if (IsAggregate && column.Alias is null)
            throw Faults.InvalidFetch($"The attribute '{column.Column}' needs an alias in an aggregate query.");
        if (!IsAggregate && (column.Aggregate != XrmAggregateType.None || column.GroupBy))
            throw Faults.InvalidFetch($"The attribute '{column.Column}' aggregates, but fetch has no aggregate='true'.");
        return column;
    }

    private OrderNode Order(XElement element, string? alias)
    {
        FetchXmlParser.Know(element, [], ["attribute", "alias", "descending", "entityname"]);
        var descending = FetchXmlParser.IsTrue(element, "descending");
        return IsAggregate && (string?)element.Attribute("alias") is { Length: > 0 } result
            ? new OrderNode(null, descending, ResultAlias: result)
            : new OrderNode(FetchXmlParser.Needed(element, "attribute"), descending, (string?)element.Attribute("entityname") ?? alias);
    }

    private LinkNode Link(XElement element) => new()
    {
        Target = Table(element, (string?)element.Attribute("alias") ?? Unnamed(element)),
        TargetColumn = FetchXmlParser.Needed(element, "from"),
        ParentColumn = FetchXmlParser.Needed(element, "to"),
        Kind = Kind((string?)element.Attribute("link-type")),
    };

    // Without an alias the platform makes one of the table's name and the link's place in the text, counted from 1.
    private static string Unnamed(XElement element)
    {
        var place = element.Document!.Descendants("link-entity").TakeWhile(other => other != element).Count() + 1;
        return string.Concat(FetchXmlParser.Needed(element, "name"), place.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private FilterNode Filter(XElement element)
    {
        FetchXmlParser.Know(
            element,
            ["condition", "filter", "link-entity"],
            ["type", "isquickfindfields", "overridequickfindrecordlimitenabled", "overridequickfindrecordlimitdisabled", "hint", "bypassquickfind"]);
        var isOr = (string?)element.Attribute("type") switch
        {
            null or "" or "and" => false,
            "or" => true,
            var other => throw Faults.InvalidFetch($"'{other}' is not a filter type: and, or."),
        };
        return new GroupNode(isOr, [.. element.Elements().Select(Child)]);
    }

    private FilterNode Child(XElement element) => element.Name.LocalName switch
    {
        "condition" => Condition(element),
        "filter" => Filter(element),
        _ => new LinkTestNode(Link(element)),
    };

    private static ConditionNode Condition(XElement element)
    {
        FetchXmlParser.Know(
            element, ["value"], ["attribute", "operator", "value", "entityname", "valueof", "aggregate", "alias", "uiname", "uitype", "uihidden", "column", "rowaggregate"]);
        List<object?> values = [.. element.Elements("value").Select(v => v.Value)];
        if (values.Count == 0 && (string?)element.Attribute("value") is { } single)
            values.Add(single);
        return new ConditionNode(FetchXmlParser.Needed(element, "attribute"), FetchOperators.Parse(FetchXmlParser.Needed(element, "operator")), values)
        {
            LinkAlias = (string?)element.Attribute("entityname"),
            OtherColumn = (string?)element.Attribute("valueof"),
        };
    }
}
