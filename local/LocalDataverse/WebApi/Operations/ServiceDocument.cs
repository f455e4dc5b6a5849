namespace LocalDataverse.WebApi.Operations;

/// <summary>The names of all entity sets (OData 4.0, JSON Format, section 5).</summary>
internal static class ServiceDocument
{
    public static Task Write(WebApiCall call) => call.Write(200, "", json =>
    {
        json.WriteStartArray("value");
        foreach (var table in call.Catalog.Tables.OrderBy(t => t.EntitySetName, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("name", table.EntitySetName);
            json.WriteString("kind", "EntitySet");
            json.WriteString("url", table.EntitySetName);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
