using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.SelfHost.Settings;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Http;

/// <summary>
/// Runs a function that no request starts, with <c>{"input": "..."}</c> as its message. "Manually run a non HTTP-triggered function", Microsoft Learn.
/// </summary>
internal sealed class AdminEndpoint(HostKeys keys, FunctionCatalog catalog, ManualRuns runs)
{
    public async Task AnswerAsync(HttpContext context)
    {
        context.Response.StatusCode = await StatusAsync(context);
    }

    private async Task<int> StatusAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
            return StatusCodes.Status404NotFound;
        if (!keys.IsMaster(context.Request))
            return StatusCodes.Status401Unauthorized;
        if (catalog.Find((string)context.Request.RouteValues["name"]!) is not { Kind: not FunctionKind.Http } function)
            return StatusCodes.Status404NotFound;
        if (await InputAsync(context.Request) is not { } input)
            return StatusCodes.Status400BadRequest;
        runs.Start(function, input);
        return StatusCodes.Status202Accepted;
    }

    /// <summary>The input, empty when there is none; nothing when the body can't be read.</summary>
    private static async Task<string?> InputAsync(HttpRequest request)
    {
        try
        {
            var body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            return body.ValueKind == JsonValueKind.Object && body.TryGetProperty("input", out var input) && input.ValueKind == JsonValueKind.String ? input.GetString() : "";
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
