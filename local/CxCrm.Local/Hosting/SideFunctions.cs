extern alias functions;

using System.Security.Cryptography;
using CxCrm.Local.Demo;
using CxCrm.Local.Options;
using functions::CxCrm.Functions;
using LocalDataverse;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CxCrm.Local.Hosting;

/// <summary>Runs the functions beside the host: webhooks, public pages, timers.</summary>
internal sealed class SideFunctions(Organization organization, DataFolder folder) : IAsyncDisposable
{
    /// <summary>The secret that webhooks are signed with here. It protects nothing: only this machine reaches the functions.</summary>
    public const string WebhookSecret = "whsec_Y3hjcm0tbG9jYWwtZGVtby1zZWNyZXQ=";

    private const int KeyBytes = 32;
    private IHost? _host;

    /// <summary>Whether the organisation has what the functions call.</summary>
    public bool AreOfUse => organization.CustomApi("cx_RecordFeedback") is not null;

    /// <summary>Starts them and says where they listen.</summary>
    /// <param name="crm">Where the host listens.</param>
    /// <param name="port">0 for any free one.</param>
    /// <exception cref="StartFault">The port is taken.</exception>
    public async Task<Uri> Start(Uri crm, int port)
    {
        _host = FunctionsHost.Local(new LocalFunctions
        {
            Address = new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", port).Uri,
            StorageFolder = folder.FunctionsFolder,
            CrmAddress = crm,
            CrmCaller = File.Exists(folder.DemoMark) ? Staff.Integration : Guid.Empty,
            LinkKey = Key("link.key"),
            SuppressionKey = Convert.ToBase64String(Key("suppression.key")),
            WebhookSecret = WebhookSecret,
        });
        try
        {
            await _host.StartAsync();
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new StartFault($"Port {port}, where the functions listen, is taken by another program. Choose another pair with --port N.");
        }

        return new Uri(_host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is null)
            return;
        await _host.StopAsync();
        _host.Dispose();
    }

    /// <summary>Random bytes that are the same after each start, so that links that were sent go on working and addresses of people who objected are recognised.</summary>
    private byte[] Key(string name)
    {
        Directory.CreateDirectory(folder.FunctionsFolder);
        var file = Path.Combine(folder.FunctionsFolder, name);
        if (File.Exists(file) && File.ReadAllBytes(file) is { Length: KeyBytes } kept)
            return kept;
        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        File.WriteAllBytes(file + ".new", key);
        File.Move(file + ".new", file, overwrite: true);
        return key;
    }
}
