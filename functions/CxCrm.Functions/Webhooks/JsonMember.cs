using System.Text.Json;

namespace CxCrm.Functions.Webhooks;

/// <summary>Members of a tool's JSON that may be missing or of another type: then there is nothing.</summary>
internal static class JsonMember
{
    /// <summary>A text that is not empty.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>A moment in ISO 8601, as UTC.</summary>
    public static DateTime? Time(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out var time) ? time.UtcDateTime : null;

    /// <summary>A member of the kind asked for.</summary>
    public static JsonElement? Member(this JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : null;
}
