using LocalDataverse.Metadata;
using LocalDataverse.Query.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query.Sql;

/// <summary>The SELECT list of a statement, built while its tables are opened, and its GROUP BY.</summary>
internal sealed class ResultList(QueryTree query, QueryContext context)
{
    private readonly List<string> _expressions = [];
    private readonly List<string> _groups = [];
    private readonly List<ResultColumn> _columns = [];

    public IReadOnlyList<ResultColumn> Columns => _columns;

    public string Text => _expressions.Count == 0 ? "1" : string.Join(", ", _expressions);

    public string GroupBy => _groups.Count == 0 ? "" : " GROUP BY " + string.Join(", ", _groups);

    public void Add(TableNode node, TableScope scope)
    {
        if (query.Aggregate)
        {
            foreach (var column in node.Columns)
                AddAggregate(column, scope);
            return;
        }

        foreach (var column in Wanted(node, scope.Table))
            AddPlain(column, node.Alias, scope);
    }

    public string? Expression(string alias) => _columns.Find(c => c.Alias == alias) is { } column ? _expressions[column.Ordinal] : null;

    private IEnumerable<ColumnNode> Wanted(TableNode node, TableDefinition table)
    {
        if (node.AllColumns)
            return table.Columns.Where(c => c.IsStored && c.ValidForRead).Select(c => new ColumnNode(c.LogicalName));
        var named = node.Columns.DistinctBy(c => c.Alias ?? c.Column, StringComparer.Ordinal).Where(c => table.Column(c.Column)!.IsStored);

        // A row is known by its id, so the root always brings it, except when equal rows shall fall together.
        return node.Alias is null && !query.Distinct && node.Columns.All(c => c.Column != table.PrimaryId)
            ? named.Prepend(new ColumnNode(table.PrimaryId))
            : named;
    }

    private void AddPlain(ColumnNode node, string? linkAlias, TableScope scope)
    {
        var column = scope.Table.Column(node.Column)!;
        var ordinal = Express(scope.Column(column.LogicalName));
        _columns.Add(new ResultColumn(ordinal, scope.Table, column)
        {
            TypeOrdinal = column.IsPolymorphic ? Express(scope.Column(column.LogicalName + "_type")) : null,
            Alias = node.Alias ?? (linkAlias is null ? null : $"{linkAlias}.{column.LogicalName}"),
        });
    }

    private void AddAggregate(ColumnNode node, TableScope scope)
    {
        var column = scope.Table.Column(node.Column)!;
        var sql = scope.Column(column.LogicalName);
        if (!node.GroupBy)
        {
            _columns.Add(new ResultColumn(Express(Function(node, column, sql)), scope.Table, column) { Alias = node.Alias, Aggregate = node.Aggregate });
            return;
        }

        var isPart = node.DateGrouping != XrmDateTimeGrouping.None;
        var key = isPart ? Part(node.DateGrouping, column, sql) : sql;
        var result = new ResultColumn(Express(key), scope.Table, column) { Alias = node.Alias, IsDatePart = isPart };
        _groups.Add(key);
        if (column.IsPolymorphic && !isPart)
        {
            var type = scope.Column(column.LogicalName + "_type");
            result = result with { TypeOrdinal = Express(type) };
            _groups.Add(type);
        }

        _columns.Add(result);
    }

    private int Express(string sql)
    {
        _expressions.Add(sql);
        return _expressions.Count - 1;
    }

    private string Part(XrmDateTimeGrouping grouping, ColumnDefinition column, string sql)
    {
        if (grouping is XrmDateTimeGrouping.FiscalPeriod or XrmDateTimeGrouping.FiscalYear)
            throw Faults.Unsupported("dategrouping", grouping.ToString());
        var zone = column.DateBehavior is DateBehavior.DateOnly or DateBehavior.TimeZoneIndependent ? "" : context.TimeZone.Id;
        return $"date_part({sql}, '{grouping.ToString().ToLowerInvariant()}', '{zone.Replace("'", "''", StringComparison.Ordinal)}')";
    }

    private static string Function(ColumnNode node, ColumnDefinition column, string sql) => node.Aggregate switch
    {
        XrmAggregateType.Count => "COUNT(*)",
        XrmAggregateType.CountColumn => node.Distinct ? $"COUNT(DISTINCT {sql})" : $"COUNT({sql})",
        XrmAggregateType.Sum when IsNumber(column) => $"SUM({sql})",
        XrmAggregateType.Avg when IsNumber(column) => $"AVG({sql})",
        XrmAggregateType.Min when IsNumber(column) || column.Type == ColumnType.DateTime => $"MIN({sql})",
        XrmAggregateType.Max when IsNumber(column) || column.Type == ColumnType.DateTime => $"MAX({sql})",
        XrmAggregateType.None => throw Faults.InvalidFetch($"The attribute '{column.LogicalName}' must aggregate or group in an aggregate query."),
        _ => throw Faults.InvalidFetch($"The aggregate '{node.Aggregate}' cannot be used on '{column.LogicalName}' ({column.Type})."),
    };

    private static bool IsNumber(ColumnDefinition column) =>
        column.Type is ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Double or ColumnType.Money;
}
