using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Azure.Functions.Worker.SelfHost;
using Microsoft.Azure.Functions.Worker.SelfHost.Http;
using Microsoft.Azure.Functions.Worker.SelfHost.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>
/// Composes a function app. The host it builds runs the functions itself, without Azure: see docs of the self-host in its folder. Services may bring their own
/// <see cref="TimeProvider"/>.
/// </summary>
public class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly WebApplicationBuilder inner;
    private readonly Assembly functions;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware = [];

    internal FunctionsApplicationBuilder(Assembly functions, string[] args)
    {
        this.functions = functions;
        inner = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args });
        AppSettings.Add(inner.Configuration, functions, args);
    }

    public IServiceCollection Services => inner.Services;

    public IConfigurationManager Configuration => inner.Configuration;

    public IHostEnvironment Environment => inner.Environment;

    public ILoggingBuilder Logging => inner.Logging;

    public IMetricsBuilder Metrics => inner.Metrics;

    IDictionary<object, object> IHostApplicationBuilder.Properties => ((IHostApplicationBuilder)inner).Properties;

    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        this.middleware.Add(middleware);
        return this;
    }

    /// <exception cref="InvalidOperationException">A function or a setting of the host is wrong; the message says which.</exception>
    public IHost Build()
    {
        var settings = HostSettings.Read(inner.Configuration);
        var catalog = FunctionCatalog.Of(functions, inner.Configuration, settings);
        FunctionHost.AddServices(inner, catalog, settings, middleware);
        var app = inner.Build();
        HttpRoutes.Map(app);
        return app;
    }

    void IHostApplicationBuilder.ConfigureContainer<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure) =>
        ((IHostApplicationBuilder)inner).ConfigureContainer(factory, configure);

    internal void AnswerHttp() => inner.Services.AddMvcCore();
}
