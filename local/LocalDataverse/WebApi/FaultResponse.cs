using System.Globalization;
using System.ServiceModel;
using System.Text.Json;
using LocalDataverse.WebApi.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi;

/// <summary>A fault as HTTP: the status the platform documents and its error body (Microsoft Learn: Compose HTTP requests and handle errors).</summary>
internal static class FaultResponse
{
    private const string HttpStatus = "HttpStatusCode";

    private static readonly Dictionary<uint, int> Statuses = new()
    {
        [0x80040217] = StatusCodes.Status404NotFound,
        [0x80060891] = StatusCodes.Status404NotFound,
        [0x8006088A] = StatusCodes.Status404NotFound,
        [0x80040220] = StatusCodes.Status403Forbidden,
        [0x80048306] = StatusCodes.Status403Forbidden,
        [0x80040225] = StatusCodes.Status403Forbidden,
        [0x80060882] = StatusCodes.Status412PreconditionFailed,
        [0x80060892] = StatusCodes.Status412PreconditionFailed,
        [0x80040237] = StatusCodes.Status412PreconditionFailed,
        [0x80044150] = StatusCodes.Status501NotImplemented,
        [0x80044151] = StatusCodes.Status503ServiceUnavailable,
        [0x80040216] = StatusCodes.Status500InternalServerError,
        [0x80040224] = StatusCodes.Status500InternalServerError,
    };

    public static Task Of(HttpContext http, FaultException<OrganizationServiceFault> fault)
    {
        var code = unchecked((uint)fault.Detail.ErrorCode);
        return Write(http, Status(code, fault.Detail), string.Create(CultureInfo.InvariantCulture, $"0x{code:x8}"), fault.Detail.Message);
    }

    public static Task Unauthorised(HttpContext http) =>
        Write(http, StatusCodes.Status401Unauthorized, "0x80072560", "The request has no valid credentials. Send a bearer token, or choose a user on the start page.");

    private static int Status(uint code, OrganizationServiceFault fault) =>
        fault.ErrorDetails is { } details && details.TryGetValue(HttpStatus, out var given) && given is int status
            ? status
            : Statuses.GetValueOrDefault(code, StatusCodes.Status400BadRequest);

    private static async Task Write(HttpContext http, int status, string code, string message)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; odata.metadata=minimal";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, JsonText.Options);
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
