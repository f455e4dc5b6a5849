using System.Globalization;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>Reads a row of the Web API's JSON, its annotations included, into the row the organization service would give.</summary>
internal sealed class RowReader(Table table, IReadOnlyDictionary<string, Table> linked)
{
    private const string Formatted = "@OData.Community.Display.V1.FormattedValue";
    private const string LookupTable = "@Microsoft.Dynamics.CRM.lookuplogicalname";

    public RowReader(Table table) : this(table, new Dictionary<string, Table>(StringComparer.Ordinal))
    {
    }

    public Entity Read(JsonElement json)
    {
        var row = new Entity(table.LogicalName);
        foreach (var property in json.EnumerateObject().Where(x => !x.Name.Contains('@', StringComparison.Ordinal) && HasValue(x.Value)))
            Read(row, json, property);
        if (row.TryGetAttributeValue<Guid>(table.PrimaryId, out var id))
            row.Id = id;
        if (json.TryGetProperty("@odata.etag", out var tag))
            row.RowVersion = tag.GetString()?.Replace("W/", "", StringComparison.Ordinal).Trim('"');
        return row;
    }

    private void Read(Entity row, JsonElement json, JsonProperty property)
    {
        var (name, source, column) = Find(property.Name);
        if (column == null)
            row[name] = new AliasedValue(table.LogicalName, name, Untyped(property.Value));
        else if (source == null)
            row[name] = Value(json, property, column);
        else
            row[name] = new AliasedValue(source.LogicalName, column.LogicalName, Value(json, property, column));

        if (json.TryGetProperty(property.Name + Formatted, out var text))
            row.FormattedValues[name] = text.GetString();
    }

    /// <summary>Where a property comes from: a column of the row, of a linked table (<c>alias.column</c>), or neither, being computed.</summary>
    private (string Name, Table? Linked, Column? Column) Find(string property)
    {
        var dot = property.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return (Plain(property), null, table.Columns.GetValueOrDefault(Plain(property)));

        var name = Plain(property[(dot + 1)..]);
        return linked.TryGetValue(property[..dot], out var source)
            ? ($"{property[..dot]}.{name}", source, source.Columns.GetValueOrDefault(name))
            : (property, null, null);
    }

    private static string Plain(string name) =>
        name.StartsWith('_') && name.EndsWith("_value", StringComparison.Ordinal) ? name[1..^"_value".Length] : name;

    private static object? Value(JsonElement json, JsonProperty property, Column column)
    {
        if (column.IsLookup)
        {
            var target = json.TryGetProperty(property.Name + LookupTable, out var logicalName) ? logicalName.GetString() : null;
            var name = json.TryGetProperty(property.Name + Formatted, out var text) ? text.GetString() : null;
            return new EntityReference(target, property.Value.GetGuid()) { Name = name };
        }

        if (column.IsMultiSelect)
            return Choices(property.Value.GetString()!);

        return column.Type switch
        {
            AttributeTypeCode.Boolean => property.Value.GetBoolean(),
            AttributeTypeCode.Integer => property.Value.GetInt32(),
            AttributeTypeCode.BigInt => property.Value.GetInt64(),
            AttributeTypeCode.Decimal => property.Value.GetDecimal(),
            AttributeTypeCode.Double => property.Value.GetDouble(),
            AttributeTypeCode.Money => new Money(property.Value.GetDecimal()),
            AttributeTypeCode.Picklist or AttributeTypeCode.State or AttributeTypeCode.Status => new OptionSetValue(property.Value.GetInt32()),
            AttributeTypeCode.Uniqueidentifier => property.Value.GetGuid(),
            AttributeTypeCode.DateTime => Times.Read(property.Value.GetString()!),
            _ => Untyped(property.Value),
        };
    }

    /// <summary>A value by its JSON form alone.</summary>
    public static object? Untyped(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when value.TryGetInt32(out var number) => number,
        JsonValueKind.Number => value.GetDecimal(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array when value.EnumerateArray().All(x => x.ValueKind == JsonValueKind.String) => value.EnumerateArray().Select(x => x.GetString()).ToArray(),
        _ => throw new NotSupportedException("The answer holds a value whose type this client can't tell."),
    };

    private static OptionSetValueCollection Choices(string values) =>
        [.. values.Split(',').Select(x => new OptionSetValue(int.Parse(x, CultureInfo.InvariantCulture)))];

    // Expanded rows are not columns.
    private static bool HasValue(JsonElement value) => value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Object or JsonValueKind.Array);
}
