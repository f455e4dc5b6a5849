using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LocalDataverse.Metadata;

/// <summary>The engine's own fact files, embedded from Metadata/System.</summary>
internal static class SystemYaml
{
    private const string Folder = "LocalDataverse.Metadata.System.";

    public static IEnumerable<string> Names =>
        typeof(SystemYaml).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^".yml".Length])
            .Order(StringComparer.Ordinal);

    public static T Read<T>(string name)
    {
        using var stream = typeof(SystemYaml).Assembly.GetManifestResourceStream(Folder + name + ".yml")
            ?? throw new InvalidOperationException($"Metadata/System/{name}.yml is not embedded.");
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<T>(reader);
    }
}
