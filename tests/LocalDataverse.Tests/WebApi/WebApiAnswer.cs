using System.Net;
using System.Text.Json;

namespace LocalDataverse.Tests.WebApi;

/// <summary>What came back.</summary>
public sealed record WebApiAnswer(HttpStatusCode Status, string Text, string? EntityId)
{
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Text);

    public string Error => Json.GetProperty("error").GetProperty("message").GetString()!;

    public string Code => Json.GetProperty("error").GetProperty("code").GetString()!;

    /// <summary>One property of all rows, joined.</summary>
    public string All(string property) => string.Join(", ", Json.GetProperty("value").EnumerateArray().Select(r => r.GetProperty(property).ToString()));
}
