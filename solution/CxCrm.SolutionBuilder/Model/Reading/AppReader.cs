namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads <c>app.yml</c>: the app and its site map.</summary>
internal static class AppReader
{
    public static App? Read(Source source)
    {
        if (YamlFile.Open(source) is not { } map)
            return null;
        var app = new App(
            map.At,
            map.RequiredText("app"),
            map.Labels(),
            map.Description(),
            map.RequiredText("icon"),
            [.. map.Names("roles").Select(r => r.Name)],
            [.. Maps(map, "areas").Select(Area)])
        {
            Forms = Forms(map),
        };
        map.RefuseUnknown();
        return app;
    }

    private static AppArea Area(MapReader map)
    {
        var area = new AppArea(map.At, map.RequiredText("id"), map.Labels(), [.. Maps(map, "groups").Select(Group)]);
        map.RefuseUnknown();
        return area;
    }

    private static AppGroup Group(MapReader map)
    {
        var group = new AppGroup(map.At, map.RequiredText("id"), map.Labels(), [.. map.Items("entries").Select(e => Entry(e, map.Source))]);
        map.RefuseUnknown();
        return group;
    }

    private static AppEntry Entry(YamlNode node, Source source)
    {
        if (node is YamlScalarNode { Value: { } table })
            return new(source.At(node), table, null, null, null);
        if (node is not YamlMappingNode mapping)
        {
            source.Report(node, "an entry must be a table's name or a map with table, page or dashboard");
            return new(source.At(node), null, null, null, null);
        }

        var map = new MapReader(mapping, source);
        var entry = new AppEntry(map.At, map.Text("table"), map.Text("page"), map.Text("dashboard"), map.OptionalLabels());
        if (new[] { entry.Table, entry.Page, entry.Dashboard }.Count(e => e is not null) != 1)
            source.Report(node, "an entry holds exactly one of table, page and dashboard");
        if (entry.Table is null && entry.Labels is null)
            source.Report(node, "'labels' is missing: only a table's entry takes the table's name");
        map.RefuseUnknown();
        return entry;
    }

    private static Dictionary<string, IReadOnlyList<string>> Forms(MapReader map)
    {
        var forms = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (map.Map("forms") is { } tables)
        {
            foreach (var table in tables.Keys)
                forms[table] = [.. tables.Names(table).Select(n => n.Name)];
        }

        return forms;
    }

    private static IEnumerable<MapReader> Maps(MapReader map, string key)
    {
        foreach (var node in map.Items(key))
        {
            if (node is YamlMappingNode item)
                yield return new(item, map.Source);
            else
                map.Source.Report(node, $"'{key}' must be a list of maps");
        }
    }
}
