using System.Text.Json;

namespace CxCrm.Functions.Webhooks.Formbricks;

/// <summary>
/// Formbricks: Standard Webhooks, the answers in the body under <c>data.data</c> by question id. "Webhooks", Formbricks documentation. Only finished answers
/// act; <c>responseCreated</c> and <c>responseUpdated</c> tell of unfinished ones.
/// </summary>
public sealed class FormbricksWebhook(StandardWebhooks signatures) : IWebhookTool
{
    private const string Finished = "responseFinished";

    public string Name => FormbricksResponse.Tool;

    public WebhookVerdict Judge(WebhookCall call)
    {
        if (signatures.FaultOf(call.Secret, call.Headers, call.Body) is { } fault)
            return WebhookVerdict.NotGenuine(fault);
        try
        {
            using var document = JsonDocument.Parse(call.Body);
            return Read(document.RootElement, call.Survey);
        }
        catch (JsonException)
        {
            return WebhookVerdict.NotReadable("The body is not JSON.");
        }
    }

    private static WebhookVerdict Read(JsonElement body, string survey)
    {
        if (body.ValueKind != JsonValueKind.Object || Text(body, "event") is not { } kind)
            return WebhookVerdict.NotReadable("The body has no event.");
        if (kind != Finished)
            return WebhookVerdict.NothingToDo;
        if (!body.TryGetProperty("data", out var response) || response.ValueKind != JsonValueKind.Object)
            return WebhookVerdict.NotReadable("The body has no data.");
        if (Text(response, "id") is not { Length: > 0 and <= 200 } || !response.TryGetProperty("data", out var fields) || fields.ValueKind != JsonValueKind.Object)
            return WebhookVerdict.NotReadable("The data have no id or no answers.");
        return Text(response, "surveyId") is { } named && named != survey
            ? WebhookVerdict.NotReadable("The answers belong to another survey than the address.")
            : WebhookVerdict.Accepted(FormbricksResponse.Delivery(survey, response));
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
