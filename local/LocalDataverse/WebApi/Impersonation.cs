using Microsoft.AspNetCore.Http;

namespace LocalDataverse.WebApi;

/// <summary>The user a request works as: the caller, or whom the header names (Microsoft Learn: Impersonate another user using the Web API).</summary>
internal static class Impersonation
{
    private static readonly string[] Headers = ["MSCRMCallerID", "CallerObjectId"];

    public static Guid Of(HttpContext http, Guid caller)
    {
        foreach (var name in Headers)
        {
            if (!http.Request.Headers.TryGetValue(name, out var value) || value.Count == 0)
                continue;
            return Guid.TryParse(value[0], out var user) ? user : throw Faults.BadAddress($"The header {name} must hold the id of a user.");
        }

        return caller;
    }
}
