using System.Text.Json;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Operations;

/// <summary>
/// The action AddToQueue, bound to the destination queue (Microsoft Learn, Web API reference: AddToQueue action): Target is the row, of any table that can stand in a queue; SourceQueue
/// and QueueItemProperties may be left out. It returns QueueItemId.
/// </summary>
internal static class AddToQueue
{
    public const string Name = "AddToQueue";
    public const string Table = "queue";

    private const string Target = "Target";
    private const string Source = "SourceQueue";
    private const string Properties = "QueueItemProperties";

    private static readonly string[] Parameters = [Target, Source, Properties];

    public static async Task Answer(WebApiCall call, EntityReference queue)
    {
        if (call.Method != "POST")
            throw new BadHttpRequestException($"'{Name}' takes POST.", StatusCodes.Status405MethodNotAllowed);
        var response = call.Service.Execute(Request(call.Catalog, queue, await call.Body()));
        await call.Write(StatusCodes.Status200OK, $"Microsoft.Dynamics.CRM.{Name}Response", json => json.WriteString("QueueItemId", (Guid)response["QueueItemId"]));
    }

    private static OrganizationRequest Request(MetadataCatalog catalog, EntityReference queue, JsonElement body)
    {
        if (body.EnumerateObject().Select(parameter => parameter.Name).FirstOrDefault(name => !Parameters.Contains(name, StringComparer.Ordinal)) is { } unknown)
            throw Faults.BadBody($"'{Name}' has no parameter '{unknown}'.");
        if (Given(body, Target) is not { } target)
            throw Faults.BadBody($"'{Name}' needs '{Target}'.");
        var request = new OrganizationRequest(Name) { ["Target"] = TypedRow.Reference(catalog, Target, target), ["DestinationQueueId"] = queue.Id };
        if (Given(body, Source) is { } source)
            request["SourceQueueId"] = TypedRow.Reference(catalog, Source, source, Table).Id;
        if (Given(body, Properties) is { } properties)
            request["QueueItemProperties"] = TypedRow.Content(catalog, Properties, properties, "queueitem");
        return request;
    }

    private static JsonElement? Given(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
