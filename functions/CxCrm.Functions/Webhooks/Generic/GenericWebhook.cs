using System.Text.Json;
using CxCrm.Functions.Crm;
using CxCrm.Functions.Recording;

namespace CxCrm.Functions.Webhooks.Generic;

/// <summary>
/// Any sender that can sign by Standard Webhooks and write our JSON, version 1, described in docs/functions.md. What isn't described there is refused, so that a misspelt
/// member is found by the one who wrote it.
/// </summary>
public sealed class GenericWebhook(StandardWebhooks signatures) : StandardWebhookTool(signatures)
{
    private const string Tool = "generic";
    private const int Version = 1;
    private const int LongestId = 200;

    /// <summary>More than a survey has, so that a sender may deliver fields nobody asked for; they are left out later.</summary>
    private const int MostAnswers = 20;

    private static readonly string[] Members = ["version", "id", "answeredOn", "language", "invitation", "email", "answers"];

    public override string Name => Tool;

    protected override WebhookVerdict Read(JsonElement body, string survey)
    {
        if (body.Member("version", JsonValueKind.Number)?.TryGetInt32(out var version) != true || version != Version)
            return WebhookVerdict.NotReadable($"\"version\" must be {Version}.");
        if (body.EnumerateObject().Select(member => member.Name).Except(Members, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            return WebhookVerdict.NotReadable($"There is no member \"{unknown}\" in version {Version}.");
        if (body.Text("id") is not { Length: <= LongestId } id)
            return WebhookVerdict.NotReadable($"\"id\" must be a text of 1 to {LongestId} characters.");
        if (body.TryGetProperty("answeredOn", out _) && body.Time("answeredOn") is null)
            return WebhookVerdict.NotReadable("\"answeredOn\" must be a moment such as 2026-01-31T08:00:00Z.");
        if (body.Member("answers", JsonValueKind.Array) is not { } answers || answers.GetArrayLength() is 0 or > MostAnswers)
            return WebhookVerdict.NotReadable($"\"answers\" must be a list of 1 to {MostAnswers}.");
        var read = answers.EnumerateArray().Select(Answer).ToList();
        return read.Contains(null)
            ? WebhookVerdict.NotReadable("An answer needs \"question\" and as \"value\" a number or a text.")
            : WebhookVerdict.Accepted(Delivery(body, survey, id, [.. read.OfType<DeliveredAnswer>()]));
    }

    private static Delivery Delivery(JsonElement body, string survey, string id, IReadOnlyList<DeliveredAnswer> answers) => new()
    {
        Tool = Tool,
        Survey = survey,
        ResponseId = id,
        AnsweredOn = body.Time("answeredOn"),
        Language = Languages.Of(body.Text("language")),
        Invitation = body.Text("invitation"),
        Email = body.Text("email"),
        Answers = answers,
    };

    private static DeliveredAnswer? Answer(JsonElement answer)
    {
        if (answer.Text("question") is not { } question || !answer.TryGetProperty("value", out var value))
            return null;
        return value.ValueKind switch
        {
            JsonValueKind.Number when value.TryGetDecimal(out var number) => new(question, number, null),
            JsonValueKind.String => new(question, null, value.GetString()),
            _ => null,
        };
    }
}
