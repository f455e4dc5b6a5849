using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace CxCrm.Functions.Health;

/// <summary>For a monitor: 200 and ok while every job runs, 503 and degraded when one is late or none ever ran. Holds no personal data.</summary>
public sealed class GetHealth(JobHealth health)
{
    [Function(nameof(GetHealth))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request, CancellationToken cancellation)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        var jobs = await health.ReadAsync(cancellation);
        var isWell = jobs.Count > 0 && !jobs.Any(job => job.IsLate);
        return new JsonResult(new HealthReport(isWell ? "ok" : "degraded", jobs)) { StatusCode = isWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable };
    }
}
