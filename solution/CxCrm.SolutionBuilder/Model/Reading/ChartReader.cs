namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads the charts of a table.</summary>
internal static class ChartReader
{
    private static readonly string[] Aggregates = ["sum", "avg", "min", "max"];

    public static List<Chart> Read(MapReader table) => [.. table.Entries("charts").Select(c => Read(c.Name, c.Map))];

    private static Chart Read(string name, MapReader map)
    {
        var (aggregate, measure) = Measure(map);
        var chart = new Chart(map.At, name, map.Labels(), map.RequiredText("category"), aggregate, measure, map.Text("type") ?? "column") { Id = map.Id("id") };
        if (chart.Type is not ("column" or "bar" or "line" or "pie"))
            map.Source.Report(map.Value("type")!, $"'type' of a chart must be column, bar, line or pie, not '{chart.Type}'");
        map.RefuseUnknown();
        return chart;
    }

    private static (string Aggregate, string? Column) Measure(MapReader map)
    {
        if (map.Value("measure") is YamlMappingNode && map.Map("measure") is { } measure && measure.Keys.ToList() is [var aggregate] && Aggregates.Contains(aggregate))
            return (aggregate, measure.RequiredText(aggregate));
        if (map.Value("measure") is null or YamlScalarNode { Value: "count" })
            return ("count", null);
        map.Source.Report(map.Value("measure")!, "'measure' must be count or one aggregate of a column: {sum: cx_hours}, avg, min or max");
        return ("count", null);
    }
}
