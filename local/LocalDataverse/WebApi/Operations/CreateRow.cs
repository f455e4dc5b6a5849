using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.WebApi.Operations;

/// <summary>POST to an entity set (Microsoft Learn: Create a table row using the Web API).</summary>
internal static class CreateRow
{
    public static async Task Answer(WebApiCall call, TableDefinition table, QueryOptions options)
    {
        var row = new RowReader(call.Catalog).Read(await call.Body(), table);
        if (row.Attributes.TryGetValue(table.PrimaryId, out var given) && given is Guid chosen)
            row.Id = chosen;
        var id = call.Service.Create(row);
        if (!call.Preferences.ReturnRepresentation)
        {
            call.NoContent(table, id);
            return;
        }

        call.Http.Response.Headers["OData-EntityId"] = call.AddressOf(table, id);
        call.Http.Response.Headers["Preference-Applied"] = "return=representation";
        await OneRow.Answer(call, StatusCodes.Status201Created, table, id, options);
    }
}
