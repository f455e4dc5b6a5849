using LocalDataverse.Metadata;
using LocalDataverse.Query.Tree;

namespace LocalDataverse.Query.Passes;

/// <summary>Every table, column and alias that the query names exists and is meant once. Refuses by name; changes nothing.</summary>
internal sealed class CheckNames(MetadataCatalog catalog)
{
    private readonly Dictionary<string, TableDefinition> _aliases = new(StringComparer.Ordinal);

    public static void In(QueryTree query, MetadataCatalog catalog)
    {
        var check = new CheckNames(catalog);
        var root = catalog.Table(query.From.Table);
        check.Collect(query.From);
        check.Table(query.From, root);
        foreach (var order in query.Orders.Where(o => o.Column is not null))
            Column(check.Scope(order.LinkAlias, root), order.Column!);
    }

    private static ColumnDefinition Column(TableDefinition table, string name) =>
        table.Column(name) ?? throw Faults.UnknownColumn(table.LogicalName, name);

    private void Collect(TableNode table)
    {
        foreach (var link in table.Links)
        {
            if (!link.IsTest && !_aliases.TryAdd(link.Target.Alias!, catalog.Table(link.Target.Table)))
                throw Faults.InvalidArgument($"The alias '{link.Target.Alias}' is used by more than one link: each link needs its own.");
            Collect(link.Target);
        }
    }

    private TableDefinition Scope(string? alias, TableDefinition own)
    {
        if (alias is null || alias == own.LogicalName)
            return own;
        if (_aliases.TryGetValue(alias, out var found))
            return found;

        // A table's name stands for its link when exactly one link reaches it (Microsoft Learn: Filter on values in related tables).
        var byName = _aliases.Values.Where(t => t.LogicalName == alias).Take(2).ToList();
        return byName.Count == 1 ? byName[0] : throw Faults.InvalidArgument($"No link has the alias '{alias}'.");
    }

    private void Table(TableNode node, TableDefinition table)
    {
        foreach (var column in node.Columns)
            Column(table, column.Column);
        Filter(node.Filter, table);
        foreach (var link in node.Links)
            Link(link, table);
    }

    private void Link(LinkNode link, TableDefinition parent)
    {
        var target = catalog.Table(link.Target.Table);
        Column(parent, link.ParentColumn);
        Column(target, link.TargetColumn);
        Table(link.Target, target);
    }

    private void Filter(FilterNode? filter, TableDefinition table)
    {
        switch (filter)
        {
            case GroupNode group:
                foreach (var child in group.Children)
                    Filter(child, table);
                break;
            case NotNode not:
                Filter(not.Operand, table);
                break;
            case LinkTestNode test:
                Link(test.Link, table);
                break;
            case ConditionNode condition:
                var scope = Scope(condition.LinkAlias, table);
                Column(scope, condition.Column);
                if (condition.OtherColumn is { } other)
                    Other(other, scope);
                break;
        }
    }

    private void Other(string name, TableDefinition own)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        Column(dot < 0 ? own : Scope(name[..dot], own), name[(dot + 1)..]);
    }
}
