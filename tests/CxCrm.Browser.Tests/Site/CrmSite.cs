using System.Net;
using LocalDataverse.WebApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace CxCrm.Browser.Tests.Site;

/// <summary>A fresh organisation behind its Web API and the web resources it imported, as one signed-in user.</summary>
internal sealed class CrmSite : IAsyncDisposable
{
    private readonly WebApplication application;

    private CrmSite(WebApplication application, CrmOrganization crm)
    {
        this.application = application;
        Crm = crm;
    }

    public CrmOrganization Crm { get; }

    /// <summary>Who is signed in.</summary>
    public Guid User { get; set; }

    public string Address => application.Urls.Single();

    public static async Task<CrmSite> Start(Persona persona)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        var site = new CrmSite(builder.Build(), CrmOrganization.Fresh());
        site.User = site.Crm.UserId(persona);
        site.application.MapDataverseWebApi(site.Crm.Organization, _ => site.User);
        site.application.MapWebResources(site.Crm.Organization);
        await site.application.StartAsync();
        return site;
    }

    /// <summary>A page of the solution, opened as the platform does with "pass record object-type code and unique identifier".</summary>
    public string PageOn(string page, string table, Guid id, int language) =>
        string.Create(CultureInfo.InvariantCulture, $"{PageOnNothing(page)}?typename={table}&id=%7B{id}%7D&userlcid={language}");

    /// <summary>A page of the solution, opened from the site map.</summary>
    public string PageOnNothing(string page) => $"{Address}/WebResources/cx_/pages/{page}.html";

    /// <summary>Nothing answers any more.</summary>
    public Task Stop() => application.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        Crm.Dispose();
    }
}
