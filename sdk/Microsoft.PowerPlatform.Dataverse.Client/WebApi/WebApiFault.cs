using System.Globalization;
using System.Net;
using System.ServiceModel;
using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>The fault in an error answer: <c>{"error":{"code":"0x80040217","message":"..."}}</c> ("Parse errors from the response", Microsoft Learn).</summary>
internal static class WebApiFault
{
    private const int Unexpected = unchecked((int)0x80040216);

    public static FaultException<OrganizationServiceFault> From(HttpStatusCode status, string content, DateTime now)
    {
        var (code, message) = Read(content) ?? (Unexpected, FormattableString.Invariant($"Dataverse answered with HTTP {(int)status} and no error of its own."));
        var fault = new OrganizationServiceFault { ErrorCode = code, Message = message, Timestamp = now };
        fault.ErrorDetails["HttpStatus"] = (int)status;
        return new FaultException<OrganizationServiceFault>(fault, message);
    }

    private static (int Code, string Message)? Read(string content)
    {
        try
        {
            var error = JsonElement.Parse(content).GetProperty("error");
            return (CodeOf(error.GetProperty("code").GetString()), error.GetProperty("message").GetString() ?? "");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null; // A gateway answered in place of the platform.
        }
    }

    private static int CodeOf(string? code)
    {
        var digits = code?.StartsWith("0x", StringComparison.OrdinalIgnoreCase) == true ? code[2..] : code;
        return int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) && number != 0 ? number : Unexpected;
    }
}
