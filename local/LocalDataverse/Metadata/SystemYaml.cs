using System.Security.Cryptography;
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

    /// <summary>A fingerprint of all files; another one means that the engine's own tables have changed.</summary>
    public static string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in Names)
        {
            using var stream = Open(name);
            using var content = new MemoryStream();
            stream.CopyTo(content);
            hash.AppendData(content.GetBuffer().AsSpan(0, (int)content.Length));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static T Read<T>(string name)
    {
        using var stream = Open(name);
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<T>(reader);
    }

    private static Stream Open(string name) =>
        typeof(SystemYaml).Assembly.GetManifestResourceStream(Folder + name + ".yml")
        ?? throw new InvalidOperationException($"Metadata/System/{name}.yml is not embedded.");
}
