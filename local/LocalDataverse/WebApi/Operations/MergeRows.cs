using System.Text.Json;
using LocalDataverse.WebApi.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Operations;

/// <summary>
/// The unbound action Merge (Microsoft Learn, Web API reference: Merge action): rows of one table as Target and Subordinate, columns as UpdateContent, and PerformParentingChecks. It
/// returns nothing.
/// </summary>
internal static class MergeRows
{
    public const string Name = "Merge";

    private static readonly string[] Parameters = ["Target", "Subordinate", "UpdateContent", "PerformParentingChecks"];

    public static async Task Answer(WebApiCall call)
    {
        if (call.Method != "POST")
            throw new BadHttpRequestException($"'{Name}' takes POST.", StatusCodes.Status405MethodNotAllowed);
        var body = await call.Body();
        if (body.EnumerateObject().Select(parameter => parameter.Name).FirstOrDefault(name => !Parameters.Contains(name, StringComparer.Ordinal)) is { } unknown)
            throw Faults.BadBody($"'{Name}' has no parameter '{unknown}'.");
        call.Service.Execute(Request(call, body));
        call.NoContent();
    }

    private static OrganizationRequest Request(WebApiCall call, JsonElement body)
    {
        var target = TypedRow.Reference(call.Catalog, "Target", Required(body, "Target"));
        var subordinate = TypedRow.Reference(call.Catalog, "Subordinate", Required(body, "Subordinate"));
        if (subordinate.LogicalName != target.LogicalName)
            throw Faults.BadBody("Target and Subordinate must be rows of one table.");
        var request = new OrganizationRequest(Name)
        {
            ["Target"] = target,
            ["SubordinateId"] = subordinate.Id,
            ["PerformParentingChecks"] = Required(body, "PerformParentingChecks") is { ValueKind: JsonValueKind.True or JsonValueKind.False } checks
                ? checks.GetBoolean()
                : throw Faults.BadBody("PerformParentingChecks must be true or false."),
        };
        if (body.TryGetProperty("UpdateContent", out var content) && content.ValueKind != JsonValueKind.Null)
            request["UpdateContent"] = TypedRow.Content(call.Catalog, "UpdateContent", content);
        return request;
    }

    private static JsonElement Required(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) ? value : throw Faults.BadBody($"'{Name}' needs '{name}'.");
}
