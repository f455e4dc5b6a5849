using System.Globalization;
using LocalDataverse.WebApi;
using Microsoft.Net.Http.Headers;

namespace CxCrm.Local.Hosting;

/// <summary>Holds requests back while the organisation is not ready for them, and says so (503 with Retry-After).</summary>
internal sealed class Gate(Reporter reporter)
{
    private const int RetrySeconds = 2;

    /// <summary>Asks for no table of a solution.</summary>
    private const string WhoAmI = WebApiEndpoints.Path + "/WhoAmI";

    private volatile Phase _phase = Phase.Importing;

    public Phase Phase
    {
        get => _phase;
        set => _phase = value;
    }

    public Task Pass(HttpContext http, RequestDelegate next) => Lets(http.Request) ? next(http) : Refuse(http);

    private bool Lets(HttpRequest request) => _phase switch
    {
        Phase.Ready => true,
        Phase.Seeding => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || request.Path.StartsWithSegments("/_local"),
        _ => request.Path == WhoAmI,
    };

    private Task Refuse(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers[HeaderNames.RetryAfter] = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        if (HttpMethods.IsGet(http.Request.Method))
            http.Response.Headers["Refresh"] = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        return http.Response.WriteAsync($"Not ready yet: {reporter.Activity}. Try again in a moment.");
    }
}
