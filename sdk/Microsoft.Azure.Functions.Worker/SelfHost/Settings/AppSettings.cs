using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Settings;

/// <summary>
/// The settings of a function app: host.json under <c>AzureFunctionsJobHost</c>, the values of local.settings.json, environment variables and the
/// command line, later ones before earlier ones. Both files stand in <c>AzureWebJobsScriptRoot</c>, by default beside the app's assembly.
/// </summary>
internal static class AppSettings
{
    public const string HostSection = "AzureFunctionsJobHost";

    private const string ScriptRoot = "AzureWebJobsScriptRoot";

    public static void Add(IConfigurationManager configuration, Assembly functions, string[] args)
    {
        var root = configuration[ScriptRoot] ?? Path.GetDirectoryName(functions.Location)!;
        var hostJson = Path.Combine(root, "host.json");
        if (!File.Exists(hostJson))
            throw new InvalidOperationException($"There is no host.json in {root}. A function app needs one with \"version\": \"2.0\".");

        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        Flatten(Read(hostJson), HostSection, settings);
        if (Read(Path.Combine(root, "local.settings.json")) is { ValueKind: JsonValueKind.Object } local)
            AddLocal(local, settings);
        configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = settings });
    }

    /// <summary>A binding's text with every <c>%Name%</c> replaced by that setting. "Binding expressions - app settings", Microsoft Learn.</summary>
    public static string Resolve(IConfiguration configuration, string text)
    {
        var parts = text.Split('%');
        if (parts.Length % 2 == 0)
            throw new InvalidOperationException($"\"{text}\" has a % without its pair.");
        for (var name = 1; name < parts.Length; name += 2)
            parts[name] = configuration[parts[name]] ?? throw new InvalidOperationException($"The setting {parts[name]}, which \"{text}\" refers to, has no value.");
        return string.Concat(parts);
    }

    private static void AddLocal(JsonElement local, Dictionary<string, string?> settings)
    {
        if (local.TryGetProperty("Values", out var values))
            foreach (var value in values.EnumerateObject())
                settings[value.Name.Replace("__", ":", StringComparison.Ordinal)] = Text(value.Value);
        if (local.TryGetProperty("Host", out var host) && host.TryGetProperty("LocalHttpPort", out var port))
            settings[HostSettings.LocalPort] = Text(port);
    }

    private static JsonElement Read(string file)
    {
        if (!File.Exists(file))
            return default;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return document.RootElement.Clone();
        }
        catch (JsonException fault)
        {
            throw new InvalidOperationException($"{file} is not JSON: {fault.Message}", fault);
        }
    }

    private static void Flatten(JsonElement element, string path, Dictionary<string, string?> settings)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                    Flatten(member.Value, ConfigurationPath.Combine(path, member.Name), settings);
                break;
            case JsonValueKind.Array:
                foreach (var (place, item) in element.EnumerateArray().Index())
                    Flatten(item, FormattableString.Invariant($"{path}:{place}"), settings);
                break;
            default:
                settings[path] = Text(element);
                break;
        }
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => value.GetRawText(),
    };
}
