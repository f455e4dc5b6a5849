using System.Text.Json;
using CxCrm.Functions.Recording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.Webhooks;

/// <summary>Takes the calls of survey tools. The answer 202 says that the delivery is in the queue; recording it is the queue's work.</summary>
public sealed class ReceiveWebhook(IEnumerable<IWebhookTool> tools, WebhookSecrets secrets, ILogger<ReceiveWebhook> logger)
{
    /// <summary>The largest body in bytes.</summary>
    public const int LargestBody = 256 * 1024;

    /// <summary>The largest delivery in bytes: what a Storage queue holds after Base64.</summary>
    public const int LargestDelivery = 48 * 1024;

    [Function(nameof(ReceiveWebhook))]
    public async Task<ReceivedWebhook> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "webhooks/{tool}/{survey:maxlength(100)}")] HttpRequest request,
        string tool, string survey, CancellationToken cancellation)
    {
        var verdict = await JudgeAsync(request, tool, survey, cancellation);
        if (verdict.Reason is { } reason)
            logger.LogWarning("Webhook refused with {Status}: {Reason}", verdict.Status, reason);
        return new ReceivedWebhook
        {
            Answer = verdict.Reason == null ? new StatusCodeResult(verdict.Status) : new ContentResult { StatusCode = verdict.Status, Content = verdict.Reason, ContentType = "text/plain; charset=utf-8" },
            Delivery = verdict.Delivery,
        };
    }

    private async Task<WebhookVerdict> JudgeAsync(HttpRequest request, string toolName, string survey, CancellationToken cancellation)
    {
        if (tools.FirstOrDefault(candidate => candidate.Name == toolName) is not { } tool || secrets.Of(tool.Name, survey) is not { Length: > 0 } secret)
            return WebhookVerdict.Unknown("No such tool is set up here.");
        if (await BodyAsync(request, cancellation) is not { } body)
            return WebhookVerdict.TooLarge($"A call has at most {LargestBody} bytes.");
        var verdict = tool.Judge(new WebhookCall(survey, secret, request.Headers, body));
        return verdict.Delivery is { } delivery && JsonSerializer.SerializeToUtf8Bytes(delivery).Length > LargestDelivery
            ? WebhookVerdict.TooLarge($"The answers have more than {LargestDelivery} bytes.")
            : verdict;
    }

    /// <summary>The body, or nothing when it is too large; no more is read than tells so.</summary>
    private static async Task<byte[]?> BodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > LargestBody)
            return null;
        var body = new byte[LargestBody + 1];
        var length = await request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancellation);
        return length > LargestBody ? null : body[..length];
    }
}
