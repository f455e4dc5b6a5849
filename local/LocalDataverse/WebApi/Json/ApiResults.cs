using System.Text.Json;
using LocalDataverse.Pipeline.Registration;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>The response properties of a custom API as JSON.</summary>
internal static class ApiResults
{
    public static void Write(Utf8JsonWriter json, WebApiCall call, CustomApi api, OrganizationResponse response)
    {
        foreach (var property in api.Properties)
        {
            json.WritePropertyName(property.Name);
            Value(json, call, response.Results.TryGetValue(property.Name, out var value) ? value : null);
        }
    }

    private static void Value(Utf8JsonWriter json, WebApiCall call, object? value)
    {
        switch (value)
        {
            case EntityReference reference:
                json.WriteStartObject();
                json.WriteString("@odata.type", "#Microsoft.Dynamics.CRM." + reference.LogicalName);
                json.WriteString(call.Catalog.Table(reference.LogicalName).PrimaryId, reference.Id);
                json.WriteEndObject();
                break;
            case Entity row:
                Row(json, call, row);
                break;
            case EntityCollection rows:
                json.WriteStartArray();
                foreach (var row in rows.Entities)
                    Row(json, call, row);
                json.WriteEndArray();
                break;
            case string[] texts:
                json.WriteStartArray();
                foreach (var text in texts)
                    json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default:
                JsonValue.Write(json, null, value);
                break;
        }
    }

    private static void Row(Utf8JsonWriter json, WebApiCall call, Entity row)
    {
        var table = call.Catalog.Table(row.LogicalName);
        json.WriteStartObject();
        json.WriteString("@odata.type", "#Microsoft.Dynamics.CRM." + row.LogicalName);
        var columns = row.Attributes.Keys.Select(table.Column).Where(c => c is not null).Select(c => c!);
        new RowWriter(json, call.Catalog, call.Preferences.Annotations).Properties(row, table, columns);
        json.WriteEndObject();
    }
}
