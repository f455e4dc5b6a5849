using System.Globalization;
using System.Text.Json;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline.Registration;
using LocalDataverse.WebApi.Addresses;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>The request parameters of a custom API, typed as its solution says. What it does not have is refused by name.</summary>
internal sealed class ApiParameters(MetadataCatalog catalog, CustomApi api)
{
    public OrganizationRequest FromBody(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
            throw Faults.BadBody("the body must be a JSON object with the parameters.");
        var request = new OrganizationRequest(api.UniqueName);
        foreach (var property in body.EnumerateObject().Where(p => !p.Name.StartsWith('@')))
        {
            if (property.Value.ValueKind != JsonValueKind.Null)
                request[property.Name] = Value(Parameter(property.Name), property.Value);
        }

        return request;
    }

    public OrganizationRequest FromAddress(Segment segment, QueryOptions options)
    {
        var request = new OrganizationRequest(api.UniqueName);
        var aliases = options.Aliases.ToDictionary(StringComparer.Ordinal);
        foreach (var (name, literal) in AddressReader.Pairs(segment.Arguments ?? ""))
        {
            var text = literal.Text.StartsWith('@') && aliases.TryGetValue(literal.Text, out var alias) ? alias : literal.IsQuoted ? $"'{literal.Text}'" : literal.Text;
            request[name] = Value(Parameter(name), Json(text));
        }

        return request;
    }

    // A literal of an address as JSON: texts stand in single quotes there, ids bare.
    private static JsonElement Json(string text)
    {
        if (text is ['\'', .., '\''])
            return JsonSerializer.SerializeToElement(text[1..^1].Replace("''", "'", StringComparison.Ordinal));
        if (Guid.TryParse(text, out _))
            return JsonSerializer.SerializeToElement(text);
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(text);
        }
        catch (JsonException)
        {
            throw Faults.BadAddress($"'{text}' is not a value: texts stand in single quotes.");
        }
    }

    private CustomApiParameter Parameter(string name) =>
        api.Parameters.FirstOrDefault(p => p.Name == name)
        ?? throw Faults.BadBody($"'{api.UniqueName}' has no parameter '{name}'. It takes: {string.Join(", ", api.Parameters.Select(p => p.Name))}.");

    private object Value(CustomApiParameter parameter, JsonElement value) => (parameter.Type, value.ValueKind) switch
    {
        (CustomApiType.Boolean, JsonValueKind.True or JsonValueKind.False) => value.GetBoolean(),
        (CustomApiType.Integer, JsonValueKind.Number) when value.TryGetInt32(out var number) => number,
        (CustomApiType.Picklist, JsonValueKind.Number) when value.TryGetInt32(out var option) => new OptionSetValue(option),
        (CustomApiType.Decimal, JsonValueKind.Number) => value.GetDecimal(),
        (CustomApiType.Money, JsonValueKind.Number) => new Money(value.GetDecimal()),
        (CustomApiType.Float, JsonValueKind.Number) => value.GetDouble(),
        (CustomApiType.String, JsonValueKind.String) => value.GetString()!,
        (CustomApiType.StringArray, JsonValueKind.Array) when value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String) => value.EnumerateArray().Select(v => v.GetString()!).ToArray(),
        (CustomApiType.Guid, JsonValueKind.String) when value.TryGetGuid(out var id) => id,
        (CustomApiType.DateTime, JsonValueKind.String) when DateTime.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var instant) => instant,
        (CustomApiType.EntityReference, JsonValueKind.Object) => Reference(parameter, value),
        (CustomApiType.Entity, JsonValueKind.Object) => new RowReader(catalog).Read(WithoutType(value), Table(parameter, value)),
        _ => throw Faults.BadBody($"the parameter '{parameter.Name}' of '{api.UniqueName}' takes {parameter.Type}; it was given {value.ValueKind}."),
    };

    private EntityReference Reference(CustomApiParameter parameter, JsonElement value)
    {
        if (value.TryGetProperty("@odata.id", out var address) && address.GetString() is { } text)
            return new RowReader(catalog).Reference(text);
        var table = Table(parameter, value);
        return value.TryGetProperty(table.PrimaryId, out var id) && id.ValueKind == JsonValueKind.String && id.TryGetGuid(out var guid)
            ? new EntityReference(table.LogicalName, guid)
            : throw Faults.BadBody($"the parameter '{parameter.Name}' needs '{table.PrimaryId}' with the id of a row.");
    }

    private TableDefinition Table(CustomApiParameter parameter, JsonElement value)
    {
        const string Prefix = "Microsoft.Dynamics.CRM.";
        var type = value.TryGetProperty("@odata.type", out var annotation) ? annotation.GetString()?.TrimStart('#') : null;
        var name = type?.StartsWith(Prefix, StringComparison.Ordinal) == true ? type[Prefix.Length..] : parameter.Table;
        return name is null ? throw Faults.BadBody($"the parameter '{parameter.Name}' needs \"@odata.type\": \"{Prefix}<table>\".") : catalog.Table(name);
    }

    private static JsonElement WithoutType(JsonElement value) =>
        JsonSerializer.SerializeToElement(value.EnumerateObject().Where(p => p.Name != "@odata.type").ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));
}
