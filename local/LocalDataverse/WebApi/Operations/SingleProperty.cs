using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Addresses;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Operations;

/// <summary>One property of a row: read, set or cleared by its own address.</summary>
internal static class SingleProperty
{
    public static async Task Answer(WebApiCall call, TableDefinition table, EntityReference row, string property, IReadOnlyList<Segment> rest)
    {
        var column = PropertyNames.Column(table, property);
        if (column.Type == ColumnType.File && call.Method == "GET" && rest is [{ Name: "$value" }])
        {
            await FileContent.Read(call, row, column);
            return;
        }

        if (rest.Count > 0)
            throw Faults.Unsupported("address below a property", rest[0].Name);
        switch (call.Method)
        {
            case "GET":
                await Read(call, table, row, column, property);
                break;
            case "PUT":
                var body = await call.Body();
                Set(call, table, row, column, body.TryGetProperty("value", out var value) ? ValueReader.Read(column, value) : throw Faults.BadBody("the body must be {\"value\": ...}."));
                break;
            case "PATCH" when column.Type == ColumnType.File:
                await FileContent.Write(call, row, column);
                break;
            case "DELETE":
                Set(call, table, row, column, null);
                break;
            default:
                throw new BadHttpRequestException($"The method {call.Method} is not allowed on a property.", StatusCodes.Status405MethodNotAllowed);
        }
    }

    private static Task Read(WebApiCall call, TableDefinition table, EntityReference row, ColumnDefinition column, string property)
    {
        var request = new RetrieveRequest { Target = row, ColumnSet = new ColumnSet(column.LogicalName) };
        var found = ((RetrieveResponse)call.Service.Execute(request)).Entity;
        if (!found.Contains(column.LogicalName))
        {
            call.NoContent();
            return Task.CompletedTask;
        }

        return call.Write(StatusCodes.Status200OK, $"{table.EntitySetName}({found.Id:D})/{property}", json =>
        {
            json.WritePropertyName("value");
            JsonValue.Write(json, column, found[column.LogicalName]);
        });
    }

    private static void Set(WebApiCall call, TableDefinition table, EntityReference row, ColumnDefinition column, object? value)
    {
        var change = new Entity(table.LogicalName) { Id = row.Id, [column.LogicalName] = value };
        change.KeyAttributes.AddRange(row.KeyAttributes);
        call.Service.Update(change);
        call.NoContent();
    }
}
