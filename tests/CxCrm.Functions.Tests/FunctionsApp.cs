using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CxCrm.Functions.Pages.Preferences;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;

namespace CxCrm.Functions.Tests;

/// <summary>The function app, running in front of a given CRM, at a standing time.</summary>
public sealed class FunctionsApp : IAsyncDisposable
{
    public const string SuppressionKey = "only-the-functions-know-this-key-of-suppressions";

    public const string WebhookSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /// <summary>Wednesday 14 January 2026, 09:00 UTC.</summary>
    public static readonly DateTimeOffset Now = new(2026, 1, 14, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();
    private readonly IHost host;

    private FunctionsApp(IOrganizationServiceAsync2 crm, LogLines logs)
    {
        Logs = logs;
        host = FunctionsHost.Create(
            [
                "--urls=http://127.0.0.1:0", $"--AzureWebJobsStorage=Folder={folder.Path}", $"--Webhooks:formbricks:Secret={WebhookSecret}", $"--Webhooks:generic:Secret={WebhookSecret}",
                "--Links:Key=" + Convert.ToBase64String(new byte[32]), "--AzureWebJobs.EscalateFollowUps.Disabled=true", "--AzureWebJobs.AnchorConsentLedger.Disabled=true",
                "--AzureWebJobs.VerifyConsentLedger.Disabled=true",
                "--AzureWebJobs.ContinueDisruptions.Disabled=true", "--AzureWebJobs.EscalateAnswers.Disabled=true", "--AzureWebJobs.MatchSuppressions.Disabled=true", "--AzureWebJobs.ContinueErasures.Disabled=true",
                "--Suppression:Key=" + SuppressionKey,
            ],
            services => services
                .AddSingleton(crm)
                .AddSingleton<TimeProvider>(Clock)
                .AddLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs)));
    }

    public ManualClock Clock { get; } = new(Now);

    public LogLines Logs { get; }

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public LinkTokens Links => host.Services.GetRequiredService<LinkTokens>();

    public static async Task<FunctionsApp> StartAsync(IOrganizationServiceAsync2 crm)
    {
        var app = new FunctionsApp(crm, new LogLines());
        await app.host.StartAsync();
        app.Http.BaseAddress = new Uri(app.host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return app;
    }

    /// <summary>A function as the app makes it for a call.</summary>
    public object Create(Type function) => ActivatorUtilities.CreateInstance(host.Services, function);

    public async Task<IHtmlDocument> PageAsync(string path) => await ReadAsync(await Http.GetAsync(path));

    public async Task<HttpResponseMessage> SendFormAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Http.PostAsync(path, form);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response) => new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await host.StopAsync();
        host.Dispose();
        folder.Dispose();
    }
}
