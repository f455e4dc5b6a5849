using System.Globalization;
using System.Text;
using LocalDataverse.Metadata;
using LocalDataverse.Query.Tree;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query.Sql;

/// <summary>The last step of a query: its tree, already checked and secured, as one SQL statement.</summary>
internal sealed class SqlWriter
{
    private readonly QueryContext _context;
    private readonly QueryTree _query;
    private readonly SqlParameters _parameters = new();
    private readonly ConditionWriter _conditions;
    private readonly ResultList _results;
    private readonly Dictionary<string, TableScope> _aliases = new(StringComparer.Ordinal);
    private int _tables;

    private SqlWriter(QueryTree query, QueryContext context)
    {
        _query = query;
        _context = context;
        _conditions = new ConditionWriter(context, _parameters);
        _results = new ResultList(query, context);
    }

    /// <summary>The rows asked for. <paramref name="limit"/> and <paramref name="offset"/> are the engine's, from top or page.</summary>
    public static SqlStatement Select(QueryTree query, QueryContext context, int limit, int offset)
    {
        var writer = new SqlWriter(query, context);
        var from = writer.From();
        var text = new StringBuilder("SELECT ")
            .Append(query.Distinct && !query.Aggregate ? "DISTINCT " : "").Append(writer._results.Text).Append(from)
            .Append(writer._results.GroupBy).Append(new OrderWriter(query, context, writer._results, writer.Scope).Text())
            .Append(" LIMIT ").Append(writer._parameters.Add((long)limit)).Append(" OFFSET ").Append(writer._parameters.Add((long)offset));
        return new SqlStatement(text.ToString(), writer._parameters, writer._results.Columns);
    }

    /// <summary>How many rows match, counted up to <paramref name="most"/>.</summary>
    public static SqlStatement Count(QueryTree query, QueryContext context, int most)
    {
        var writer = new SqlWriter(query, context);
        var from = writer.From();
        var inner = query.Distinct && !query.Aggregate ? $"SELECT DISTINCT {writer._results.Text}{from}" : $"SELECT 1{from}";
        return new SqlStatement($"SELECT COUNT(*) FROM ({inner} LIMIT {writer._parameters.Add((long)most)})", writer._parameters, []);
    }

    private static string Table(TableDefinition table, TableScope scope) => $"\"{table.LogicalName}\" AS {scope.Name}";

    private string From()
    {
        var root = Open(_query.From.Table);
        _aliases[""] = root;
        _results.Add(_query.From, root);
        var joins = new StringBuilder();
        var tests = new List<string>();
        foreach (var link in _query.From.Links)
            Join(link, root, joins, tests);
        if (_query.From.Filter is { } filter)
            tests.Insert(0, Filter(filter, root));
        var where = tests.Count == 0 ? "" : " WHERE " + string.Join(" AND ", tests);
        return $" FROM {Table(root.Table, root)}{joins}{where}";
    }

    private TableScope Open(string table) => new(_context.Catalog.Table(table), TableScope.NameOf(_tables++));

    private TableScope Scope(string? alias)
    {
        if (_aliases.TryGetValue(alias ?? "", out var found))
            return found;
        return alias == _query.From.Table ? _aliases[""] : _aliases.Values.Skip(1).Single(s => s.Table.LogicalName == alias);
    }

    private void Join(LinkNode link, TableScope parent, StringBuilder joins, List<string> tests)
    {
        if (link.IsTest)
        {
            tests.Add(Test(link, parent));
            return;
        }

        if (link.Kind is not (JoinOperator.Inner or JoinOperator.LeftOuter))
            throw Faults.Unsupported("link type", link.Kind.ToString());
        var target = Open(link.Target.Table);
        _aliases[link.Target.Alias!] = target;
        _results.Add(link.Target, target);
        var on = On(link, parent, target);
        if (link.Target.Filter is { } filter)
            on += " AND " + Filter(filter, target);
        joins.Append(link.Kind == JoinOperator.Inner ? " JOIN " : " LEFT JOIN ").Append(Table(target.Table, target)).Append(" ON ").Append(on);
        foreach (var child in link.Target.Links)
            Join(child, target, joins, tests);
    }

    private static string On(LinkNode link, TableScope parent, TableScope target) =>
        $"{target.Column(link.TargetColumn)} = {parent.Column(link.ParentColumn)}";

    private string Test(LinkNode link, TableScope parent)
    {
        var filtered = Exists(link, parent, withFilter: true);
        return link.Kind switch
        {
            JoinOperator.Any or JoinOperator.NotAll or JoinOperator.Exists or JoinOperator.In => filtered,
            JoinOperator.NotAny => $"NOT {filtered}",

            // Related rows exist, and none of them matches (Microsoft Learn: Use an All link).
            JoinOperator.All => $"({Exists(link, parent, withFilter: false)} AND NOT {filtered})",
            _ => throw Faults.Unsupported("link type", link.Kind.ToString()),
        };
    }

    private string Exists(LinkNode link, TableScope parent, bool withFilter)
    {
        var target = Open(link.Target.Table);
        var outer = _aliases.GetValueOrDefault(link.Target.Alias ?? "");
        if (link.Target.Alias is { } alias)
            _aliases[alias] = target;
        var tests = new List<string> { On(link, parent, target) };
        if (withFilter && link.Target.Filter is { } filter)
            tests.Add(Filter(filter, target));
        var joins = new StringBuilder();
        foreach (var child in link.Target.Links)
            Join(child, target, joins, tests);
        if (outer is not null)
            _aliases[link.Target.Alias!] = outer;
        return $"EXISTS (SELECT 1 FROM {Table(target.Table, target)}{joins} WHERE {string.Join(" AND ", tests)})";
    }

    private string Filter(FilterNode filter, TableScope scope) => filter switch
    {
        GroupNode { Children.Count: 0 } => "1",
        GroupNode group => "(" + string.Join(group.IsOr ? " OR " : " AND ", group.Children.Select(c => Filter(c, scope))) + ")",
        NotNode not => $"NOT ({Filter(not.Operand, scope)})",
        LinkTestNode test => Test(test.Link, scope),
        OwnershipNode ownership => Ownership(ownership.Depth, scope),
        ConditionNode condition => _conditions.Write(condition, condition.LinkAlias is { } alias && alias != scope.Table.LogicalName ? Scope(alias) : scope, Scope),
        _ => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"no SQL for {filter.GetType().Name}")),
    };

    private string Ownership(Depth depth, TableScope scope)
    {
        var rights = _context.Rights;
        var unit = scope.Table.Column("owningbusinessunit") is null ? "businessunitid" : "owningbusinessunit";
        return depth switch
        {
            Depth.User when scope.Table.Column("ownerid") is null => $"{scope.Column(scope.Table.PrimaryId)} = {_parameters.Add(rights.UserId.ToString("D"))}",
            Depth.User => $"{scope.Column("ownerid")} = {_parameters.Add(rights.UserId.ToString("D"))}",
            Depth.BusinessUnit => $"{scope.Column(unit)} = {_parameters.Add(rights.BusinessUnitId.ToString("D"))}",
            Depth.ParentChild => $"{scope.Column(unit)} IN ({string.Join(", ", rights.BusinessUnitsBelow.Select(b => _parameters.Add(b.ToString("D"))))})",
            Depth.Organization => "1",
            _ => "0",
        };
    }
}
