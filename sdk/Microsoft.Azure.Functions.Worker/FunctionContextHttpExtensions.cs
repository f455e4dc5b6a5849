using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker;

public static class FunctionContextHttpExtensions
{
    private const string HttpContextKey = "HttpRequestContext";

    /// <summary>The request a function answers; nothing for a function that no request started.</summary>
    public static HttpContext? GetHttpContext(this FunctionContext context) =>
        context.Items.TryGetValue(HttpContextKey, out var found) ? found as HttpContext : null;
}
