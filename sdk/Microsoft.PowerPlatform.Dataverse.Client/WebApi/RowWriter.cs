using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>Writes rows and values as the Web API takes them.</summary>
internal sealed class RowWriter(Tables tables)
{
    public async Task<JsonObject> WriteAsync(Entity row, Table table, CancellationToken cancellation)
    {
        if (row.RelatedEntities.Count > 0)
            throw new NotSupportedException("Related rows are not sent with their parent by this client; create them after it.");

        var json = new JsonObject();
        foreach (var (name, value) in row.Attributes.Select(x => (x.Key, x.Value)))
            await WriteAsync(json, table, table.ColumnOf(name), value, cancellation);
        return json;
    }

    /// <summary>The address of a row, by its id or its alternate key.</summary>
    public async Task<string> AddressAsync(EntityReference row, CancellationToken cancellation)
    {
        var table = await tables.OfAsync(row.LogicalName, cancellation);
        if (row.Id != Guid.Empty || row.KeyAttributes.Count == 0)
            return $"{table.SetName}({row.Id})";

        return $"{table.SetName}({string.Join(',', row.KeyAttributes.Select(x => $"{table.SelectedName(x.Key)}={ODataLiteral.Of(x.Value is EntityReference y ? y.Id : x.Value)}"))})";
    }

    /// <summary>A parameter of an action. Rows and references name their type, since the action's signature may leave it open.</summary>
    public async Task<JsonNode?> ParameterAsync(object? value, CancellationToken cancellation)
    {
        switch (value)
        {
            case EntityReference reference:
                var table = await tables.OfAsync(reference.LogicalName, cancellation);
                return new JsonObject { ["@odata.type"] = TypeOf(table), [table.PrimaryId] = reference.Id.ToString() };
            case Entity row:
                return await TypedRowAsync(row, cancellation);
            case EntityCollection collection:
                return await RowsAsync(collection, cancellation);
            case string[] texts:
                return new JsonArray([.. texts.Select(x => JsonValue.Create(x))]);
            default:
                return Simple(value);
        }
    }

    private async Task<JsonNode> RowsAsync(EntityCollection collection, CancellationToken cancellation)
    {
        var json = new JsonArray();
        foreach (var row in collection.Entities)
            json.Add((JsonNode)await TypedRowAsync(row, cancellation));
        return json;
    }

    private async Task<JsonObject> TypedRowAsync(Entity row, CancellationToken cancellation)
    {
        var table = await tables.OfAsync(row.LogicalName, cancellation);
        var json = await WriteAsync(row, table, cancellation);
        json["@odata.type"] = TypeOf(table);
        if (row.Id != Guid.Empty)
            json[table.PrimaryId] = row.Id.ToString();
        return json;
    }

    private async Task WriteAsync(JsonObject json, Table table, Column column, object? value, CancellationToken cancellation)
    {
        if (column.IsLookup)
        {
            var reference = (EntityReference?)value;
            var address = reference == null ? null : "/" + await AddressAsync(reference, cancellation);
            json[table.NavigationOf(column.LogicalName, reference?.LogicalName) + "@odata.bind"] = address;
            return;
        }

        json[column.LogicalName] = column.IsDateOnly && value is DateTime date ? Times.DateText(date) : Simple(value);
    }

    private static JsonNode? Simple(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag,
        int number => number,
        long number => number,
        decimal number => number,
        double number => number,
        Guid id => id.ToString(),
        DateTime time => Times.Text(time),
        Money money => money.Value,
        OptionSetValue choice => choice.Value,
        OptionSetValueCollection choices => string.Join(',', choices.Select(x => x.Value.ToString(CultureInfo.InvariantCulture))),
        Enum choice => Convert.ToInt32(choice, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A value of type {value.GetType().Name} can't be sent by this client."),
    };

    private static string TypeOf(Table table) => "Microsoft.Dynamics.CRM." + table.LogicalName;
}
