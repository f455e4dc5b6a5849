using System.Text.Json;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Operations;

/// <summary>The actions of file columns by the Web API (Microsoft Learn: Use file column data): bytes are Base64 text in JSON.</summary>
internal static class FileMessages
{
    private static readonly string[] Names =
        ["InitializeFileBlocksUpload", "UploadBlock", "CommitFileBlocksUpload", "InitializeFileBlocksDownload", "DownloadBlock", "DeleteFile"];

    public static bool Is(string name) => Names.Contains(name, StringComparer.Ordinal);

    public static async Task Answer(WebApiCall call, string name)
    {
        if (call.Method != "POST")
            throw new BadHttpRequestException($"'{name}' takes POST.", StatusCodes.Status405MethodNotAllowed);
        var request = new OrganizationRequest(name);
        foreach (var parameter in (await call.Body()).EnumerateObject())
            request[parameter.Name] = Value(call.Catalog, parameter);
        var response = call.Service.Execute(request);
        if (response.Results.Count == 0)
            call.NoContent();
        else
            await call.Write(StatusCodes.Status200OK, $"Microsoft.Dynamics.CRM.{name}Response", json => Write(json, response));
    }

    private static object Value(MetadataCatalog catalog, JsonProperty parameter) => parameter.Name switch
    {
        "Target" => TypedRow.Reference(catalog, parameter.Name, parameter.Value),
        "BlockData" => parameter.Value.TryGetBytesFromBase64(out var bytes) ? bytes : throw Faults.BadBody("BlockData must be Base64 text."),
        "BlockList" => parameter.Value.EnumerateArray().Select(block => block.GetString() ?? "").ToArray(),
        "Offset" or "BlockLength" => parameter.Value.TryGetInt64(out var number) ? number : throw Faults.BadBody($"{parameter.Name} must be a whole number."),
        "FileId" => parameter.Value.TryGetGuid(out var id) ? id : throw Faults.BadBody("FileId must be an id."),
        _ => parameter.Value.GetString() ?? "",
    };

    private static void Write(Utf8JsonWriter json, OrganizationResponse response)
    {
        foreach (var (name, value) in response.Results)
        {
            switch (value)
            {
                case byte[] bytes:
                    json.WriteBase64String(name, bytes);
                    break;
                case long number:
                    json.WriteNumber(name, number);
                    break;
                case bool yes:
                    json.WriteBoolean(name, yes);
                    break;
                case Guid id:
                    json.WriteString(name, id);
                    break;
                default:
                    json.WriteString(name, (string)value);
                    break;
            }
        }
    }
}
