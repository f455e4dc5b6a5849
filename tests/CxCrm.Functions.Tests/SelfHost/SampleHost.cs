using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.Tests.SelfHost;

/// <summary>A running host with some of the sample functions.</summary>
public sealed class SampleHost : IAsyncDisposable
{
    private readonly IHost host;

    private SampleHost(IHost host, string folder)
    {
        (this.host, Folder) = (host, folder);
        var address = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Http = new HttpClient { BaseAddress = new Uri(address) };
    }

    public HttpClient Http { get; }

    public string Folder { get; }

    public Probe Probe => host.Services.GetRequiredService<Probe>();

    public string MasterKey => Key("host", "Master");

    public string HostKey => Key("host", "Keys");

    public string FunctionKey(string function) => Key("function." + function, "Keys");

    public static IHost Build(string folder, TimeProvider clock, string hostJson, params string[] args)
    {
        File.WriteAllText(Path.Combine(folder, "host.json"), hostJson);
        var builder = FunctionsApplication.CreateBuilder(
            ["--urls=http://127.0.0.1:0", $"--AzureWebJobsScriptRoot={folder}", $"--AzureWebJobsStorage=Folder={Path.Combine(folder, "storage")}", .. args]);
        builder.ConfigureFunctionsWebApplication();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(clock).AddSingleton<Probe>();
        return builder.Build();
    }

    /// <summary>Starts the named functions.</summary>
    public static Task<SampleHost> StartAsync(TemporaryFolder folder, TimeProvider clock, params string[] functions) =>
        StartAsync(folder, clock, _ => { }, functions);

    public static async Task<SampleHost> StartAsync(TemporaryFolder folder, TimeProvider clock, Action<Probe> prepare, params string[] functions)
    {
        var hostJson = JsonSerializer.Serialize(new { version = "2.0", functions });
        var host = Build(folder.Path, clock, hostJson, "--TickSchedule=0 */5 * * * *");
        prepare(host.Services.GetRequiredService<Probe>());
        await host.StartAsync();
        return new SampleHost(host, folder.Path);
    }

    public Task StopAsync() => host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await host.StopAsync();
        host.Dispose();
    }

    private string Key(string file, string name)
    {
        using var keys = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "storage", "keys", file + ".json")));
        var found = keys.RootElement.GetProperty(name);
        return found.ValueKind == JsonValueKind.Array ? found[0].GetString()! : found.GetString()!;
    }
}
