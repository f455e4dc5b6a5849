using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.SelfHost.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Http;

/// <summary>
/// The addresses of the functions. One route may be answered by several functions, each for its methods; a method none of them answers is 404, and so is a
/// route whose constraint fails.
/// </summary>
internal static class HttpRoutes
{
    public static void Map(WebApplication app)
    {
        var settings = app.Services.GetRequiredService<HostSettings>();
        if (app.Urls.Count == 0 && app.Configuration["urls"] is null)
            app.Urls.Add(settings.DefaultAddress);
        var endpoint = app.Services.GetRequiredService<HttpEndpoint>();
        var functions = app.Services.GetRequiredService<FunctionCatalog>().Functions.Where(function => function.Kind == FunctionKind.Http);
        foreach (var route in functions.GroupBy(function => Template(settings, function), StringComparer.OrdinalIgnoreCase))
        {
            FunctionEntry[] answering = [.. route];
            app.Map(route.Key, context => endpoint.AnswerAsync(context, answering));
        }

        var admin = app.Services.GetRequiredService<AdminEndpoint>();
        app.Map("/admin/functions/{name}", (RequestDelegate)admin.AnswerAsync);
    }

    private static string Template(HostSettings settings, FunctionEntry function)
    {
        var route = ((HttpTriggerAttribute)function.Trigger).Route ?? function.Name;
        return settings.RoutePrefix.Length == 0 ? "/" + route : $"/{settings.RoutePrefix}/{route}";
    }
}
