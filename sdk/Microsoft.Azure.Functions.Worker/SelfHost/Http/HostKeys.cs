using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.SelfHost.Settings;
using Microsoft.Extensions.Primitives;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Http;

/// <summary>
/// The keys of calls: the master key opens everything, a host key every function, a function's own key that function. They are made at the first start and
/// kept in files beside the queues, readable by their owner only. "Work with access keys in Azure Functions", Microsoft Learn.
/// </summary>
internal sealed class HostKeys
{
    private const string HeaderName = "x-functions-key";
    private const string QueryName = "code";
    private const string HostFile = "host";

    private readonly string folder;
    private readonly StoredKeys host;
    private readonly Dictionary<string, StoredKeys> functions;

    public HostKeys(HostSettings settings, FunctionCatalog catalog)
    {
        folder = Path.Combine(settings.StorageFolder, "keys");
        Directory.CreateDirectory(folder);
        host = Load(HostFile, () => new StoredKeys { Master = NewKey(), Keys = [NewKey()] });
        functions = catalog.Functions
            .Where(function => function.Trigger is HttpTriggerAttribute { AuthLevel: AuthorizationLevel.Function })
            .ToDictionary(function => function.Name, function => Load("function." + function.Name, () => new StoredKeys { Keys = [NewKey()] }), StringComparer.Ordinal);
    }

    public bool Open(HttpRequest request, FunctionEntry function, AuthorizationLevel level) => level switch
    {
        AuthorizationLevel.Anonymous => true,
        AuthorizationLevel.Function => IsOneOf(Shown(request), [host.Master!, .. host.Keys, .. functions[function.Name].Keys]),
        _ => IsMaster(request),
    };

    public bool IsMaster(HttpRequest request) => IsOneOf(Shown(request), [host.Master!]);

    private static string? Shown(HttpRequest request)
    {
        var header = request.Headers[HeaderName];
        return StringValues.IsNullOrEmpty(header) ? request.Query[QueryName].FirstOrDefault() : header.FirstOrDefault();
    }

    private static bool IsOneOf(string? shown, IReadOnlyCollection<string> keys) =>
        shown != null && keys.Aggregate(false, (found, key) => found | CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(shown), Encoding.UTF8.GetBytes(key)));

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(40)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private StoredKeys Load(string name, Func<StoredKeys> make)
    {
        var file = Path.Combine(folder, name + ".json");
        if (!File.Exists(file))
            Save(file, make());
        return JsonSerializer.Deserialize<StoredKeys>(File.ReadAllText(file)) ?? throw new InvalidOperationException($"{file} holds no keys. Delete it to have new ones made.");
    }

    private static void Save(string file, StoredKeys keys)
    {
        var draft = file + "." + Path.GetRandomFileName();
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(draft, options))
            JsonSerializer.Serialize(stream, keys);
        try
        {
            File.Move(draft, file);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft); // Another host was first: its keys count.
        }
    }
}
