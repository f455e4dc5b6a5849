using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Operations;

/// <summary>GET with <c>fetchXml=</c> (Microsoft Learn: Use FetchXML with the Web API).</summary>
internal static class Fetch
{
    private const string Crm = "@Microsoft.Dynamics.CRM.";

    public static Task Answer(WebApiCall call, TableDefinition table, string fetchXml)
    {
        var rows = call.Service.RetrieveMultiple(new FetchExpression(fetchXml));
        if (rows.EntityName != table.LogicalName)
            throw Faults.BadAddress($"The address names '{table.EntitySetName}', the FetchXML asks for '{rows.EntityName}'.");
        return call.Write(StatusCodes.Status200OK, table.EntitySetName, json =>
        {
            if (rows.TotalRecordCount >= 0)
            {
                json.WriteNumber(Crm + "totalrecordcount", rows.TotalRecordCount);
                json.WriteBoolean(Crm + "totalrecordcountlimitexceeded", rows.TotalRecordCountLimitExceeded);
            }

            json.WriteBoolean(Crm + "morerecords", rows.MoreRecords);
            if (rows.PagingCookie is { Length: > 0 } cookie)
                json.WriteString(Crm + "fetchxmlpagingcookie", cookie);
            json.WriteStartArray("value");
            var writer = new RowWriter(json, call.Catalog, call.Preferences.Annotations);
            foreach (var row in rows.Entities)
                writer.FetchedRow(row, table);
            json.WriteEndArray();
        });
    }
}
