using System.Text.Json;

namespace CxCrm.Functions.Webhooks.Formbricks;

/// <summary>
/// Formbricks: Standard Webhooks, the answers in the body under <c>data.data</c> by question id. "Webhooks", Formbricks documentation. Only finished answers
/// act; <c>responseCreated</c> and <c>responseUpdated</c> tell of unfinished ones.
/// </summary>
public sealed class FormbricksWebhook(StandardWebhooks signatures) : StandardWebhookTool(signatures)
{
    private const string Finished = "responseFinished";

    public override string Name => FormbricksResponse.Tool;

    protected override WebhookVerdict Read(JsonElement body, string survey)
    {
        if (body.Text("event") is not { } kind)
            return WebhookVerdict.NotReadable("The body has no event.");
        if (kind != Finished)
            return WebhookVerdict.NothingToDo;
        if (body.Member("data", JsonValueKind.Object) is not { } response)
            return WebhookVerdict.NotReadable("The body has no data.");
        if (response.Text("id") is not { Length: <= 200 } || response.Member("data", JsonValueKind.Object) is null)
            return WebhookVerdict.NotReadable("The data have no id or no answers.");
        return response.Text("surveyId") is { } named && named != survey
            ? WebhookVerdict.NotReadable("The answers belong to another survey than the address.")
            : WebhookVerdict.Accepted(FormbricksResponse.Delivery(survey, response));
    }
}
