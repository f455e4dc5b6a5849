using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Operations;

/// <summary>GET of one row by its id or an alternate key (Microsoft Learn: Retrieve a table row using the Web API).</summary>
internal static class OneRow
{
    public static Task Answer(WebApiCall call, TableDefinition table, EntityReference reference, QueryOptions options)
    {
        var query = RowsQuery.Of(options, table, call.Catalog);
        var row = Retrieve(call, query, reference);
        if (call.Http.Request.Headers.IfNoneMatch is [{ } tag] && ETag.Version(tag) == row.RowVersion)
        {
            call.Http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return Write(call, StatusCodes.Status200OK, query, row);
    }

    /// <summary>Answers with a row as it stands now: what return=representation asks for.</summary>
    public static Task Answer(WebApiCall call, int status, TableDefinition table, Guid id, QueryOptions options)
    {
        var query = RowsQuery.Of(options, table, call.Catalog);
        return Write(call, status, query, Retrieve(call, query, new EntityReference(table.LogicalName, id)));
    }

    private static Entity Retrieve(WebApiCall call, RowsQuery query, EntityReference reference)
    {
        var columns = new ColumnSet([.. query.Read().Select(c => c.Column)]);
        return ((RetrieveResponse)call.Service.Execute(new RetrieveRequest { Target = reference, ColumnSet = columns })).Entity;
    }

    private static Task Write(WebApiCall call, int status, RowsQuery query, Entity row)
    {
        var set = RowSet.Of(call, query, new EntityCollection([row]) { EntityName = query.Table.LogicalName });
        return call.Write(status, query.Table.EntitySetName + "/$entity", json => set.WriteRow(json, new RowWriter(json, call.Catalog, call.Preferences.Annotations), row));
    }
}
