namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads the views of a table.</summary>
internal static class ViewReader
{
    private const int DefaultWidth = 150;

    private static readonly Dictionary<string, ViewType> Types = new(StringComparer.Ordinal)
    {
        ["public"] = ViewType.Public,
        ["advancedFind"] = ViewType.AdvancedFind,
        ["associated"] = ViewType.Associated,
        ["quickFind"] = ViewType.QuickFind,
        ["lookup"] = ViewType.Lookup,
    };

    public static List<View> Read(MapReader table) => [.. table.Entries("views").Select(v => Read(v.Name, v.Map))];

    private static View Read(string name, MapReader map)
    {
        var view = new View(map.At, name, map.OneOf("type", Types) ?? ViewType.Public)
        {
            IsDefault = map.Flag("default"),
            Id = map.Id("id"),
            Labels = map.OptionalLabels(),
            Filter = map.Has("filter") ? Filter(map) : null,
            Order = [.. map.Names("order").Select(Order)],
            Columns = Columns(map),
        };
        map.RefuseUnknown();
        return view;
    }

    private static SortOrder Order((string Name, Position At) item)
    {
        var words = item.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(item.At, words[0], words is [_, "desc"]);
    }

    private static List<ViewColumn> Columns(MapReader map)
    {
        if (map.Value("columns") is not YamlMappingNode)
            return [.. map.Names("columns").Select(c => new ViewColumn(c.At, c.Name, DefaultWidth))];
        var columns = map.Map("columns")!;
        return [.. columns.Keys.Select(c => new ViewColumn(columns.AtKey(c), c, columns.Whole(c, 25, 1000) ?? DefaultWidth))];
    }

    private static List<Condition> Filter(MapReader map)
    {
        var conditions = new List<Condition>();
        if (map.Map("filter") is not { } filter)
            return conditions;
        foreach (var column in filter.Keys)
            conditions.AddRange(Conditions(column, filter));
        return conditions;
    }

    private static IEnumerable<Condition> Conditions(string column, MapReader filter)
    {
        var at = filter.AtKey(column);
        return filter.Value(column) switch
        {
            YamlScalarNode { Value: "me" } => [new(at, column, "eq-userid", [])],
            YamlScalarNode { Value: "null" } => [new(at, column, "null", [])],
            YamlScalarNode { Value: "notNull" } => [new(at, column, "not-null", [])],
            YamlScalarNode scalar => [new(at, column, "eq", [scalar.Value ?? ""])],
            YamlSequenceNode => [new(at, column, "in", [.. filter.Names(column).Select(n => n.Name)])],
            YamlMappingNode => Operators(column, filter.Map(column)!),
            _ => [],
        };
    }

    private static IEnumerable<Condition> Operators(string column, MapReader map) =>
        map.Keys.Select(op => new Condition(map.AtKey(op), column, op, [.. map.Names(op).Select(n => n.Name).Where(v => v is not "true")]));
}
