using System.Text.Json;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline.Registration;
using LocalDataverse.WebApi.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi;

/// <summary>One HTTP request on its way: who sent it, what it may reach, and how its answer is written.</summary>
internal sealed class WebApiCall(HttpContext http, IOrganizationService service, MetadataCatalog catalog, Func<string, CustomApi?> customApi)
{
    private const int LargestBody = 16 * 1024 * 1024;
    private const string JsonType = "application/json; odata.metadata=minimal";

    public HttpContext Http { get; } = http;

    public IOrganizationService Service { get; } = service;

    public MetadataCatalog Catalog { get; } = catalog;

    public Func<string, CustomApi?> CustomApi { get; } = customApi;

    public Preferences Preferences { get; } = Preferences.Of(http.Request);

    public string Method => Http.Request.Method;

    /// <summary>The address of the API, without a slash at its end.</summary>
    public string Root => $"{Http.Request.Scheme}://{Http.Request.Host}{WebApiEndpoints.Path}";

    public async Task<JsonElement> Body()
    {
        if (Http.Request.ContentLength > LargestBody)
            throw Faults.BadBody($"the body is larger than {LargestBody / 1024 / 1024} MB.");
        try
        {
            using var document = await JsonDocument.ParseAsync(Http.Request.Body, default, Http.RequestAborted);
            return document.RootElement.Clone();
        }
        catch (JsonException broken)
        {
            throw Faults.BadBody($"the body is not JSON ({broken.Message}).");
        }
    }

    /// <summary>Answers with a JSON object that begins with its context.</summary>
    public async Task Write(int status, string context, Action<Utf8JsonWriter> content)
    {
        var buffer = new MemoryStream();
        await using (var json = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{Root}/$metadata#{context}");
            content(json);
            json.WriteEndObject();
        }

        Http.Response.StatusCode = status;
        Http.Response.ContentType = JsonType;
        await Http.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), Http.RequestAborted);
    }

    /// <summary>Answers without a body; names the row that was written.</summary>
    public void NoContent(TableDefinition table, Guid id)
    {
        Http.Response.Headers["OData-EntityId"] = AddressOf(table, id);
        Http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    public void NoContent() => Http.Response.StatusCode = StatusCodes.Status204NoContent;

    public string AddressOf(TableDefinition table, Guid id) => $"{Root}/{table.EntitySetName}({id:D})";
}
