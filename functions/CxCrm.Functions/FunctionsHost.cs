using CxCrm.Functions.Crm;
using CxCrm.Functions.Health;
using CxCrm.Functions.Pages.Preferences;
using CxCrm.Functions.Privacy;
using CxCrm.Functions.Webhooks;
using CxCrm.Functions.Webhooks.Formbricks;
using CxCrm.Functions.Webhooks.Generic;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions;

/// <summary>Where the function app is composed. Settings are listed in docs/functions.md.</summary>
/// <remarks>
/// A program that runs the functions beside itself, in its own process:
/// <code>
/// using var functions = FunctionsHost.Local(new LocalFunctions
/// {
///     Address = new Uri("http://127.0.0.1:7071"),
///     StorageFolder = ".data/functions",
///     CrmAddress = new Uri("http://127.0.0.1:5080"),
///     LinkKey = key, // 32 random bytes, kept between starts
///     SuppressionKey = suppressionKey, // at least 32 characters, kept between starts
///     WebhookSecret = "whsec_...",
/// });
/// await functions.StartAsync(cancellation);   // fails where a setting is wrong, naming it
/// ...
/// await functions.StopAsync(cancellation);    // cancels what runs, then waits for it
/// </code>
/// Links to a person's pages: <c>functions.Services.GetRequiredService&lt;LinkTokens&gt;()</c>; the setting cx_PublicAddress is the address followed by <c>/api</c>.
/// </remarks>
public static class FunctionsHost
{
    /// <summary>The app with the settings of its files, the environment and the command line.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or wrong; the message names it.</exception>
    public static IHost Create(string[] args) => Create(args, _ => { });

    /// <summary>The app as a part of another program on this machine.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or wrong; the message names it.</exception>
    public static IHost Local(LocalFunctions settings) => Create([.. settings.ToArguments()], _ => { });

    /// <summary>The app with services replaced, for tests.</summary>
    internal static IHost Create(string[] args, Action<IServiceCollection> replace)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        // Addresses hold the tokens of customers: requests are not logged by their address.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning);
        replace(builder.Services);
        AddServices(builder.Services, builder.Configuration);
        return builder.Build();
    }

    private static void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        if (!services.Any(service => service.ServiceType == typeof(Microsoft.PowerPlatform.Dataverse.Client.IOrganizationServiceAsync2)))
            services.AddSingleton(CrmConnection.Open(CrmSettings.Read(configuration)));
        services.AddSingleton(new LinkTokens(configuration)).AddSingleton(new SuppressionKey(configuration));
        services.AddSingleton<SlicedWork>().AddSingleton<DataController>().AddSingleton<ConsentDesk>().AddSingleton<JobHealth>();
        services.AddSingleton<WebhookSecrets>().AddSingleton<StandardWebhooks>().AddSingleton<IWebhookTool, FormbricksWebhook>().AddSingleton<IWebhookTool, GenericWebhook>();
    }
}
