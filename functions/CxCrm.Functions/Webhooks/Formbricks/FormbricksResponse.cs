using System.Text.Json;
using CxCrm.Functions.Crm;
using CxCrm.Functions.Recording;

namespace CxCrm.Functions.Webhooks.Formbricks;

/// <summary>
/// Reads a finished response. The hidden fields <c>invitation</c> (our token) and <c>email</c>, or the contact attribute <c>email</c>, tell the customer.
/// </summary>
internal static class FormbricksResponse
{
    public const string Tool = "formbricks";

    private const string InvitationField = "invitation";
    private const string EmailField = "email";

    public static Delivery Delivery(string survey, JsonElement response)
    {
        var fields = response.GetProperty("data");
        return new Delivery
        {
            Tool = Tool,
            Survey = survey,
            ResponseId = response.GetProperty("id").GetString()!,
            AnsweredOn = response.Time("updatedAt") ?? response.Time("createdAt"),
            Language = Languages.Of(response.Text("language")),
            Invitation = fields.Text(InvitationField),
            Email = fields.Text(EmailField) ?? response.Member("contactAttributes", JsonValueKind.Object)?.Text(EmailField),
            Answers = [.. fields.EnumerateObject().Where(field => field.Name is not (InvitationField or EmailField)).Select(Answer).OfType<DeliveredAnswer>()],
        };
    }

    private static DeliveredAnswer? Answer(JsonProperty field) => field.Value.ValueKind switch
    {
        JsonValueKind.Number when field.Value.TryGetDecimal(out var number) => new DeliveredAnswer(field.Name, number, null),
        JsonValueKind.String => new DeliveredAnswer(field.Name, null, field.Value.GetString()),
        JsonValueKind.Array => new DeliveredAnswer(field.Name, null, string.Join(", ", field.Value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()))),
        _ => null,
    };
}
