using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Query.Tree;

namespace LocalDataverse.Query.Sql;

/// <summary>
/// The ORDER BY of a statement: choices by their label, lookups by the name of the row they point to, text by the rules of
/// language; the row's id last, so that pages never overlap (Microsoft Learn: Order rows using FetchXML).
/// </summary>
internal sealed class OrderWriter(QueryTree query, QueryContext context, ResultList results, Func<string?, TableScope> scopeOf)
{
    public string Text()
    {
        var orders = query.Orders.Select(Order).ToList();
        if (!query.Aggregate && !query.Distinct)
            orders.Add(scopeOf(null).Column(scopeOf(null).Table.PrimaryId));
        return orders.Count == 0 ? "" : " ORDER BY " + string.Join(", ", orders);
    }

    private string Order(OrderNode order) => Key(order) + (order.Descending ? " DESC" : "");

    private string Key(OrderNode order)
    {
        if (order.ResultAlias is { } alias)
            return results.Expression(alias) ?? throw Faults.InvalidFetch($"No attribute has the alias '{alias}' that the order names.");
        var scope = scopeOf(order.LinkAlias);
        var column = scope.Table.Column(order.Column!)!;
        var sql = scope.Column(column.LogicalName);
        return column.Type switch
        {
            ColumnType.String or ColumnType.Memo => $"{sql} COLLATE {SqlFunctions.SortCollation}",
            ColumnType.Choice or ColumnType.State or ColumnType.Status when column.Options.Count > 0 => ByLabel(column, sql),
            ColumnType.Lookup or ColumnType.Customer when column.Targets.Count == 1 => ByName(column, sql),
            _ => sql,
        };
    }

    private string ByLabel(ColumnDefinition column, string sql)
    {
        var ranked = column.Options.OrderBy(o => o.Labels.In(context.Language), StringComparer.InvariantCultureIgnoreCase)
            .Select((option, rank) => string.Create(CultureInfo.InvariantCulture, $"WHEN {option.Value} THEN {rank}"));
        return $"CASE {sql} {string.Join(' ', ranked)} END";
    }

    private string ByName(ColumnDefinition column, string sql) =>
        context.Catalog.Find(column.Targets[0]) is { PrimaryName: { } name } target
            ? $"(SELECT named.\"{name}\" FROM \"{target.LogicalName}\" AS named WHERE named.\"{target.PrimaryId}\" = {sql}) COLLATE {SqlFunctions.SortCollation}"
            : sql;
}
