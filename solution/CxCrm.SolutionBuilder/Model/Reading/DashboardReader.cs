namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads one file of <c>dashboards/</c>.</summary>
internal static class DashboardReader
{
    public static Dashboard? Read(Source source)
    {
        if (YamlFile.Open(source) is not { } map)
            return null;
        var dashboard = new Dashboard(map.At, map.RequiredText("dashboard"), map.Labels(), map.Description(), [.. map.Items("tiles").Select(t => Tile(t, source))])
        {
            Id = map.Id("id"),
        };
        map.RefuseUnknown();
        return dashboard;
    }

    private static DashboardTile Tile(YamlNode node, Source source)
    {
        if (node is not YamlMappingNode mapping)
        {
            source.Report(node, "a tile must be a map with list, chart or page");
            return new(source.At(node), new(source.At(node), new Dictionary<int, string>()), null, null, null, null);
        }

        var map = new MapReader(mapping, source);
        var (list, chart, page) = (map.Text("list"), map.Text("chart"), map.Text("page"));
        if (new[] { list, chart, page }.Count(t => t is not null) != 1)
            source.Report(node, "a tile holds exactly one of list, chart and page");
        var tile = new DashboardTile(map.At, map.Labels(), list ?? chart, map.Text("view"), chart is null ? null : map.RequiredText("name"), page);
        map.RefuseUnknown();
        return tile;
    }
}
