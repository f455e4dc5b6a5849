namespace CxCrm.SolutionBuilder.Facts;

/// <summary>The columns of the standard tables that product code uses, from the embedded <c>standard-columns.yml</c>.</summary>
internal static class StandardColumns
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, string>>> All = new(Load);

    /// <summary>Schema names by logical name; null for a table whose columns are not among the facts.</summary>
    public static IReadOnlyDictionary<string, string>? Of(string table) => All.Value.GetValueOrDefault(table);

    private static Dictionary<string, Dictionary<string, string>> Load() =>
        EmbeddedYaml.Open("standard-columns.yml").Children.ToDictionary(
            t => t.Key.ToString(),
            t => ((YamlMappingNode)t.Value).Children.ToDictionary(c => c.Key.ToString(), c => c.Value.ToString(), StringComparer.Ordinal),
            StringComparer.Ordinal);
}
