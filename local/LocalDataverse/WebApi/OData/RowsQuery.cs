using LocalDataverse.Metadata;
using LocalDataverse.Query.Tree;

namespace LocalDataverse.WebApi.OData;

/// <summary>The rows that an address or an expand asks for: columns, filter, order, how many, and what comes along.</summary>
internal sealed record RowsQuery
{
    public required TableDefinition Table { get; init; }

    /// <summary>Columns that go out, the primary key first.</summary>
    public required IReadOnlyList<ColumnDefinition> Columns { get; init; }

    public FilterNode? Filter { get; init; }

    public IReadOnlyList<OrderNode> Orders { get; init; } = [];

    public int? Top { get; init; }

    public bool Count { get; init; }

    public IReadOnlyList<ExpandNode> Expands { get; init; } = [];

    public static RowsQuery Of(QueryOptions options, TableDefinition table, MetadataCatalog catalog) => new()
    {
        Table = table,
        Columns = Selected(options["$select"], table),
        Filter = options["$filter"] is { } filter ? new FilterTranslator(catalog).Translate(filter, table) : null,
        Orders = Ordered(options["$orderby"], table),
        Top = options.Top,
        Count = options.Count,
        Expands = ExpandNode.Of(options["$expand"], table, catalog),
    };

    /// <summary>The columns to read: those that go out, and those that join what is expanded.</summary>
    public IEnumerable<ColumnNode> Read() =>
        Columns.Select(c => c.LogicalName).Concat(Expands.Select(e => e.Navigation.OwnColumn)).Append(Table.PrimaryId)
            .Concat(Table.Column("versionnumber") is null ? [] : ["versionnumber"])
            .Distinct(StringComparer.Ordinal).Select(name => new ColumnNode(name));

    private static IReadOnlyList<ColumnDefinition> Selected(string? select, TableDefinition table)
    {
        var key = table.Column(table.PrimaryId)!;
        var chosen = select is null
            ? table.Columns.Where(c => c.IsStored && c.ValidForRead)
            : TextSplitter.Split(select, ',').Where(n => n.Length > 0).Select(n => PropertyNames.Column(table, n));
        return [.. chosen.Where(c => c != key).Distinct().Prepend(key)];
    }

    private static IReadOnlyList<OrderNode> Ordered(string? orderBy, TableDefinition table) =>
        orderBy is null ? [] : [.. TextSplitter.Split(orderBy, ',').Select(part => Order(part, table))];

    private static OrderNode Order(string text, TableDefinition table)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not ([_] or [_, "asc" or "desc"]))
            throw Faults.BadAddress($"$orderby: '{text}' is not a property, with asc or desc after it if need be.");
        return new OrderNode(PropertyNames.Column(table, words[0]).LogicalName, words is [_, "desc"]);
    }
}
