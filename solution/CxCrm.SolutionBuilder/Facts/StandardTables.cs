using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Facts;

/// <summary>The standard tables, from the embedded <c>standard-tables.yml</c>.</summary>
internal static class StandardTables
{
    private static readonly Lazy<Dictionary<string, StandardTable>> All = new(Load);

    public static IEnumerable<StandardTable> Every => All.Value.Values;

    public static StandardTable? Find(string logicalName) => All.Value.GetValueOrDefault(logicalName);

    private static Dictionary<string, StandardTable> Load()
    {
        return EmbeddedYaml.Open("standard-tables.yml").Children.ToDictionary(t => t.Key.ToString(), t => Table(t.Key.ToString(), (YamlMappingNode)t.Value), StringComparer.Ordinal);
    }

    private static StandardTable Table(string name, YamlMappingNode facts)
    {
        string Fact(string key) => facts.Children.TryGetValue(key, out var value) ? value.ToString() : "";
        var privileges = ((YamlMappingNode)facts.Children["privileges"]).Children
            .ToDictionary(p => Enum.Parse<Verb>(p.Key.ToString(), ignoreCase: true), p => p.Value.ToString());
        return new(name, Fact("schema"), Fact("primaryId"), Fact("primaryName"), Fact("entitySet"), privileges);
    }
}
