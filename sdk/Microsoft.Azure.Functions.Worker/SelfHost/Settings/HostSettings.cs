using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Settings;

/// <summary>What host.json and the environment say about the host. "host.json reference for Azure Functions 2.x and later", Microsoft Learn.</summary>
internal sealed record HostSettings
{
    public const string LocalPort = "LocalHttpPort";

    private const string Storage = "AzureWebJobsStorage";
    private const string FolderPrefix = "Folder=";
    private const int DefaultPort = 7071;

    /// <summary>Where queues, schedules and keys are kept: <c>AzureWebJobsStorage=Folder=PATH</c> stands for the storage account.</summary>
    public required string StorageFolder { get; init; }

    /// <summary>The address listened on when none is configured: this machine only.</summary>
    public required string DefaultAddress { get; init; }

    public required string RoutePrefix { get; init; }

    /// <summary>The functions to run; all when empty.</summary>
    public required IReadOnlyCollection<string> Functions { get; init; }

    public required QueueSettings Queues { get; init; }

    public static HostSettings Read(IConfiguration configuration)
    {
        var host = configuration.GetSection(AppSettings.HostSection);
        if (host["version"] != "2.0")
            throw new InvalidOperationException($"host.json must say \"version\": \"2.0\", not \"{host["version"]}\".");

        return new HostSettings
        {
            StorageFolder = FolderOf(configuration[Storage]),
            DefaultAddress = FormattableString.Invariant($"http://127.0.0.1:{Number(configuration, LocalPort, DefaultPort, 65535)}"),
            RoutePrefix = (host["extensions:http:routePrefix"] ?? "api").Trim('/'),
            Functions = [.. host.GetSection("functions").GetChildren().Select(name => name.Value!)],
            Queues = QueueSettings.Read(host.GetSection("extensions:queues")),
        };
    }

    /// <exception cref="InvalidOperationException">The value is not a whole number from 0 to <paramref name="most"/>.</exception>
    internal static int Number(IConfiguration section, string name, int standard, int most)
    {
        if (section[name] is not { Length: > 0 } text)
            return standard;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw new InvalidOperationException($"{name} must be a whole number from 0 to {most}, not \"{text}\".");
    }

    private static string FolderOf(string? storage) => storage?.StartsWith(FolderPrefix, StringComparison.OrdinalIgnoreCase) == true && storage.Length > FolderPrefix.Length
        ? Path.GetFullPath(storage[FolderPrefix.Length..])
        : throw new InvalidOperationException($"{Storage} must name a folder of this machine, as {FolderPrefix}PATH: without Azure the host keeps queues and schedules there.");
}
