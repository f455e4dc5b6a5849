using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CxCrm.Local.Demo;
using CxCrm.Local.Options;
using CxCrm.Local.Pages;
using CxCrm.Local.Safety;
using CxCrm.Local.SignIn;
using LocalDataverse;
using LocalDataverse.Storage;
using LocalDataverse.WebApi;

namespace CxCrm.Local.Hosting;

/// <summary>Where the host is composed, and the order in which it starts: folder, organisation, address, solutions, demo company, functions.</summary>
internal sealed class LocalHost(LocalOptions options, DataFolder folder, Organization organization, Reporter reporter)
{
    private readonly Gate _gate = new(reporter);

    /// <summary>Runs until the process is told to stop.</summary>
    /// <exception cref="StartFault">The host can't start.</exception>
    public static async Task Run(LocalOptions options)
    {
        var reporter = new Reporter(Console.Out);
        using var folder = DataFolder.Open(options.DataFolder, options.Reset);
        using var organization = reporter.During("Making the organisation", () => OrganizationFile.Open(folder.OrganizationFile));
        await new LocalHost(options, folder, organization, reporter).Run();
    }

    private async Task Run()
    {
        await using var application = Compose();
        await Listen(application);
        var stopping = application.Lifetime.ApplicationStopping;
        await Task.Run(Prepare, stopping);
        var steps = organization.RunAsyncStepsInBackground(stopping);
        await using var functions = new SideFunctions(organization, folder);
        await StartFunctions(functions, new Uri(application.Urls.Single()));
        await application.WaitForShutdownAsync(CancellationToken.None);
        await steps;
    }

    private WebApplication Compose()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "CxCrm.Local" });
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, options.Port));
        var application = builder.Build();
        application.Use(next => http => LoopbackOnly.Pass(http, next));
        application.Use(next => http => PageHeaders.Pass(http, next));
        application.Use(next => http => _gate.Pass(http, next));
        Map(application);
        return application;
    }

    private void Map(IEndpointRouteBuilder routes)
    {
        var tokens = new Tokens(TimeProvider.System);
        var callers = new Callers(tokens);
        var people = new People(organization);
        routes.MapDataverseWebApi(organization, callers.Of);
        routes.MapWebResources(organization);
        routes.MapSignIn(people, tokens);
        new PageEndpoints(organization, callers, people, new Layout(_gate, reporter)).Map(routes);
    }

    private async Task Listen(WebApplication application)
    {
        try
        {
            await application.StartAsync();
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new StartFault($"Port {options.Port} is taken by another program. Choose another with --port N.");
        }
        catch (SocketException fault) when (fault.SocketErrorCode == SocketError.AccessDenied)
        {
            throw new StartFault($"Port {options.Port} may not be used by this account. Choose one above 1024 with --port N.");
        }
    }

    private void Prepare()
    {
        new SolutionImports(organization, folder, reporter).Run(options.Solutions);
        WriteDemoCompany();
        _gate.Phase = Phase.Ready;
    }

    private void WriteDemoCompany()
    {
        if (!options.Demo || File.Exists(folder.DemoMark))
            return;
        _gate.Phase = Phase.Seeding;
        var day = options.AsOf ?? DateOnly.FromDateTime(DateTime.UtcNow);
        reporter.During("Writing the demo company", () => new DemoWriter(organization, reporter).Write(DemoSeed.AsOf(day)));
        MarkFile.Write(folder.DemoMark, new Dictionary<string, string> { ["asOf"] = day.ToString("O", CultureInfo.InvariantCulture) });
    }

    private async Task StartFunctions(SideFunctions functions, Uri address)
    {
        if (functions.AreOfUse)
        {
            var pages = await functions.Start(address, options.Port == 0 ? 0 : options.Port + 1);
            SettingValue.Set(organization.ServiceFor(WellKnown.Administrator), "cx_PublicAddress", new Uri(pages, "/api").AbsoluteUri);
            reporter.Say($"The functions answer on {pages}");
        }

        reporter.Say($"CxCrm answers on {address} (stop with Ctrl+C)");
    }
}
