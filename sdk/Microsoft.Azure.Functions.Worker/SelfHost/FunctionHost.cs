using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Azure.Functions.Worker.SelfHost.Http;
using Microsoft.Azure.Functions.Worker.SelfHost.Invocation;
using Microsoft.Azure.Functions.Worker.SelfHost.Queues;
using Microsoft.Azure.Functions.Worker.SelfHost.Settings;
using Microsoft.Azure.Functions.Worker.SelfHost.Storage;
using Microsoft.Azure.Functions.Worker.SelfHost.Timers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Azure.Functions.Worker.SelfHost;

/// <summary>Where the host that runs functions without Azure is composed.</summary>
internal static class FunctionHost
{
    public static void AddServices(
        WebApplicationBuilder builder, FunctionCatalog catalog, HostSettings settings, IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        foreach (var function in catalog.Functions)
            Arguments.Check(function);
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddRoutingCore();
        services.AddSingleton(catalog).AddSingleton(settings);
        services.AddSingleton<HostStorage>().AddSingleton<Leases>().AddSingleton<QueueSignals>().AddSingleton<QueueStore>().AddSingleton<TimerStore>();
        foreach (var one in middleware)
            services.AddSingleton(one);
        services.AddSingleton<Outputs>().AddSingleton<FunctionInvoker>();
        services.AddSingleton<HostKeys>().AddSingleton<HttpEndpoint>().AddSingleton<AdminEndpoint>();
        services.AddSingleton<Listeners>().AddSingleton<ManualRuns>().AddHostedService(provider => provider.GetRequiredService<Listeners>());
    }
}
