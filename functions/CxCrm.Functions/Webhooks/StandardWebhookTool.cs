using System.Text.Json;

namespace CxCrm.Functions.Webhooks;

/// <summary>A tool that signs by Standard Webhooks and sends JSON: the signature is checked on the raw body before it is read.</summary>
public abstract class StandardWebhookTool(StandardWebhooks signatures) : IWebhookTool
{
    public abstract string Name { get; }

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

    /// <param name="body">Genuine JSON of any shape.</param>
    /// <param name="survey">The survey's id in the tool, from the address.</param>
    protected abstract WebhookVerdict Read(JsonElement body, string survey);
}
