using LocalDataverse.WebApi.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.WebApi.Operations;

/// <summary>DELETE of a row; with If-Match only in the version it names.</summary>
internal static class DeleteRow
{
    public static Task Answer(WebApiCall call, EntityReference target)
    {
        var request = new DeleteRequest { Target = target };
        if (call.Http.Request.Headers.IfMatch is [{ Length: > 0 } match] && match != "*")
        {
            target.RowVersion = ETag.Version(match) ?? throw Faults.BadAddress($"If-Match must be * or an etag; it is {match}.");
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }

        call.Service.Execute(request);
        call.NoContent();
        return Task.CompletedTask;
    }
}
