namespace CxCrm.SolutionBuilder.Facts;

/// <summary>Opens a file of facts that is embedded in the builder.</summary>
internal static class EmbeddedYaml
{
    public static YamlMappingNode Open(string name)
    {
        using var resource = typeof(EmbeddedYaml).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the builder.");
        using var text = new StreamReader(resource);
        var stream = new YamlStream();
        stream.Load(text);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
