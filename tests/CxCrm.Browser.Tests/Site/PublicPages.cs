extern alias functions;

using System.Security.Cryptography;
using System.Text;
using CxCrm.Plugins.Tests.Voice;
using functions::CxCrm.Functions;
using functions::CxCrm.Functions.Pages.Preferences;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CxCrm.Browser.Tests.Site;

/// <summary>The functions' pages in front of a fresh organisation, for one invited customer.</summary>
internal sealed class PublicPages : IAsyncDisposable
{
    private const string Token = "a-token-of-some-length";

    private readonly CrmSite site;
    private readonly IHost functions;
    private readonly string folder = Directory.CreateTempSubdirectory("cxcrm-pages-").FullName;

    private PublicPages(CrmSite site, Action<VoiceScene>? arrange)
    {
        this.site = site;
        Scene = new VoiceScene(site.Crm);
        Scene.Set("cx_ControllerName", "Nordlys");
        arrange?.Invoke(Scene);
        functions = FunctionsHost.Local(new LocalFunctions
        {
            Address = new Uri("http://127.0.0.1:0"),
            StorageFolder = folder,
            CrmAddress = new Uri(site.Address),
            LinkKey = RandomNumberGenerator.GetBytes(32),
        });
        Scene.Admin.Create(new Entity("cx_invitation")
        {
            ["cx_surveyid"] = new EntityReference("cx_survey", Scene.Survey),
            ["cx_contactid"] = new EntityReference("contact", Scene.Contact),
            ["cx_channel"] = VoiceScene.Option(0),
            ["cx_state"] = VoiceScene.Option(1),
            ["cx_tokenhash"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Token))),
        });
    }

    public VoiceScene Scene { get; }

    public string Survey => Address + "/api/s/" + Token;

    public string Preferences => Address + "/api/p/" + functions.Services.GetRequiredService<LinkTokens>().ForPreferences(Scene.Contact, DateTimeOffset.MaxValue);

    private string Address => functions.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<PublicPages> Start(Action<VoiceScene>? arrange = null)
    {
        var pages = new PublicPages(await CrmSite.Start(Persona.Integration), arrange);
        await pages.functions.StartAsync();
        return pages;
    }

    public async ValueTask DisposeAsync()
    {
        await functions.StopAsync();
        functions.Dispose();
        await site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
