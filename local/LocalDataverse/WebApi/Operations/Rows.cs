using System.Globalization;
using LocalDataverse.Query.Tree;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.WebApi.Operations;

/// <summary>GET of an entity set: a page of rows, and the address of the next (Microsoft Learn: Query data using the Web API).</summary>
internal static class Rows
{
    public static Task Answer(WebApiCall call, RowsQuery query, int page, FilterNode? and = null)
    {
        var size = call.Preferences.MaxPageSize;
        var request = query.Top is null ? new PageRequest(page, size ?? 5000) : null;
        var set = RowSet.Read(call, query, request, and);
        return call.Write(StatusCodes.Status200OK, query.Table.EntitySetName, json =>
        {
            if (query.Count)
                json.WriteNumber("@odata.count", set.Rows.TotalRecordCount);
            json.WriteStartArray("value");
            set.WriteAll(json, new RowWriter(json, call.Catalog, call.Preferences.Annotations));
            json.WriteEndArray();
            if (set.Rows.MoreRecords)
                json.WriteString("@odata.nextLink", NextLink(call, page + 1));
        });
    }

    public static async Task Count(WebApiCall call, RowsQuery query, FilterNode? and = null)
    {
        var set = RowSet.Read(call, query with { Columns = [query.Table.Column(query.Table.PrimaryId)!], Expands = [], Count = true }, new PageRequest(1, 1), and);
        call.Http.Response.ContentType = "text/plain";
        await call.Http.Response.WriteAsync(set.Rows.TotalRecordCount.ToString(CultureInfo.InvariantCulture), call.Http.RequestAborted);
    }

    private static string NextLink(WebApiCall call, int page)
    {
        var kept = call.Http.Request.QueryString.Value!.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(p => !p.StartsWith("$skiptoken=", StringComparison.Ordinal) && !p.StartsWith("%24skiptoken=", StringComparison.OrdinalIgnoreCase));
        var query = string.Join('&', kept.Append("$skiptoken=" + Uri.EscapeDataString(SkipToken.Of(page))));
        return $"{call.Http.Request.Scheme}://{call.Http.Request.Host}{call.Http.Request.Path}?{query}";
    }
}
