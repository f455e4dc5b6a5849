namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads the forms of a table.</summary>
internal static class FormReader
{
    private const int DefaultRows = 8;

    private static readonly Dictionary<string, FormKind> Kinds = new(StringComparer.Ordinal)
    {
        ["main"] = FormKind.Main,
        ["quickCreate"] = FormKind.QuickCreate,
        ["quickView"] = FormKind.QuickView,
    };

    public static List<Form> Read(MapReader table) => [.. table.Entries("forms").Select(f => Read(f.Name, f.Map))];

    public static List<FormField> Fields(MapReader map, string key) => [.. map.Names(key).Select(c => new FormField(c.At, c.Name))];

    private static Form Read(string name, MapReader map)
    {
        var form = new Form(map.At, name, map.OneOf("type", Kinds) ?? FormKind.Main, map.OptionalLabels(), Tabs(map)) { Id = map.Id("id") };
        map.RefuseUnknown();
        return form;
    }

    private static List<FormTab> Tabs(MapReader form)
    {
        if (form.Has("columns"))
        {
            var only = new FormSection(form.At) { Fields = Fields(form, "columns") };
            return [new(form.At, form.OptionalLabels() ?? new(form.At, new Dictionary<int, string>()), [only])];
        }

        var tabs = new List<FormTab>();
        foreach (var node in form.Items("tabs"))
        {
            if (node is not YamlMappingNode map)
            {
                form.Source.Report(node, "a tab must be a map with labels and sections");
                continue;
            }

            var tab = new MapReader(map, form.Source);
            tabs.Add(new(tab.At, tab.Labels(), [.. tab.Items("sections").Select(s => Section(s, form.Source))]));
            tab.RefuseUnknown();
        }

        return tabs;
    }

    private static FormSection Section(YamlNode node, Source source)
    {
        if (node is YamlSequenceNode columns)
            return new(source.At(node)) { Fields = [.. columns.Children.OfType<YamlScalarNode>().Select(c => new FormField(source.At(c), c.Value ?? ""))] };
        if (node is not YamlMappingNode mapping)
        {
            source.Report(node, "a section must be a list of columns, or a map with columns, subgrid, page or timeline");
            return new(source.At(node));
        }

        var map = new MapReader(mapping, source);
        var section = new FormSection(map.At)
        {
            Labels = map.OptionalLabels(),
            Fields = Fields(map, "columns"),
            Subgrid = ReadSubgrid(map),
            Page = map.Text("page"),
            Timeline = map.Flag("timeline"),
            Rows = map.Whole("rows", 1, 50) ?? DefaultRows,
        };
        map.RefuseUnknown();
        return section;
    }

    private static Subgrid? ReadSubgrid(MapReader section)
    {
        if (section.Map("subgrid") is not { } map)
            return null;
        var subgrid = new Subgrid(map.At, map.RequiredText("table"), map.Text("relationship"), map.Text("view"));
        map.RefuseUnknown();
        return subgrid;
    }
}
