using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>Sends one request, again while the platform is throttled, and turns a refusal into its fault.</summary>
internal sealed class WebApiChannel(HttpClient http, Func<Task<string>> token, TimeProvider clock, ILogger? logger)
{
    public Guid CallerId { get; set; }

    public int MaxRetryCount { get; set; } = 10;

    public TimeSpan RetryPauseTime { get; set; } = TimeSpan.FromSeconds(5);

    public async Task<JsonElement> GetAsync(string path, CancellationToken cancellation) =>
        (await SendAsync(HttpMethod.Get, path, null, null, cancellation)).Body;

    public async Task<WebApiAnswer> SendAsync(HttpMethod method, string path, JsonObject? body, string? ifMatch, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = await RequestAsync(method, path, body, ifMatch);
            using var response = await http.SendAsync(request, cancellation);
            if (IsThrottled(response.StatusCode) && attempt <= MaxRetryCount)
            {
                var pause = PauseOf(response.Headers.RetryAfter);
                logger?.LogWarning("Dataverse answered {Status}; trying again in {Pause}, attempt {Attempt}.", (int)response.StatusCode, pause, attempt);
                await Task.Delay(pause, clock, cancellation);
                continue;
            }

            var content = await response.Content.ReadAsStringAsync(cancellation);
            if (!response.IsSuccessStatusCode)
                throw WebApiFault.From(response.StatusCode, content, clock.GetUtcNow().UtcDateTime);

            return new WebApiAnswer(response.StatusCode, content.Length == 0 ? default : JsonElement.Parse(content), EntityIdOf(response));
        }
    }

    private async Task<HttpRequestMessage> RequestAsync(HttpMethod method, string path, JsonObject? body, string? ifMatch)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Add("OData-Version", "4.0");
        request.Headers.Add("OData-MaxVersion", "4.0");
        request.Headers.Add("Prefer", "odata.include-annotations=\"*\"");
        if (await token() is { Length: > 0 } bearer)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (CallerId != Guid.Empty)
            request.Headers.Add("MSCRMCallerID", CallerId.ToString());
        if (ifMatch != null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        if (body != null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return request;
    }

    // Both say that the request was not carried out ("Service protection API limits", Microsoft Learn), so that even a create is safe to send again.
    private static bool IsThrottled(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable;

    private TimeSpan PauseOf(RetryConditionHeaderValue? after)
    {
        var pause = after?.Delta ?? (after?.Date - clock.GetUtcNow()) ?? RetryPauseTime;
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause;
    }

    private static Guid? EntityIdOf(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("OData-EntityId", out var values))
            return null;

        var address = values.First();
        var start = address.LastIndexOf('(') + 1;
        return Guid.TryParse(address.AsSpan(start, address.Length - start).TrimEnd(')'), out var id) ? id : null;
    }
}
