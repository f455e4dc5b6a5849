using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.WebApi.Operations;

/// <summary>
/// PATCH of a row: an upsert, unless If-Match or If-None-Match narrows it to an update or a create
/// (Microsoft Learn: Update and delete table rows using the Web API; Perform conditional operations).
/// </summary>
internal static class UpdateRow
{
    public static async Task Answer(WebApiCall call, TableDefinition table, EntityReference target, QueryOptions options)
    {
        var row = new RowReader(call.Catalog).Read(await call.Body(), table);
        row.Id = target.Id;
        row.KeyAttributes.AddRange(target.KeyAttributes);
        var (id, created) = Send(call, row);
        if (call.Preferences.ReturnRepresentation)
            await OneRow.Answer(call, created ? StatusCodes.Status201Created : StatusCodes.Status200OK, table, id, options);
        else
            call.NoContent(table, id);
    }

    private static (Guid Id, bool Created) Send(WebApiCall call, Entity row)
    {
        var headers = call.Http.Request.Headers;
        if (headers.IfNoneMatch is ["*"])
            return (call.Service.Create(row), true);
        if (headers.IfMatch is [{ Length: > 0 } match])
            return (Update(call, row, match), false);
        var response = (UpsertResponse)call.Service.Execute(new UpsertRequest { Target = row });
        return (response.Target.Id, response.RecordCreated);
    }

    private static Guid Update(WebApiCall call, Entity row, string match)
    {
        var request = new UpdateRequest { Target = row };
        if (match != "*")
        {
            row.RowVersion = ETag.Version(match) ?? throw Faults.BadAddress($"If-Match must be * or an etag like {ETag.Of("123")}; it is {match}.");
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }

        call.Service.Execute(request);
        return row.Id;
    }
}
