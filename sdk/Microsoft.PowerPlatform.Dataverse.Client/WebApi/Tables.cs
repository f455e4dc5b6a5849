using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>Table definitions, asked for once per client and table.</summary>
internal sealed class Tables(WebApiChannel channel)
{
    private readonly ConcurrentDictionary<string, Table> known = new(StringComparer.Ordinal);

    public async Task<Table> OfAsync(string logicalName, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(logicalName))
            throw new ArgumentException("The table's logical name is missing.", nameof(logicalName));

        if (known.TryGetValue(logicalName, out var table))
            return table;

        table = await LoadAsync(logicalName, cancellation);
        known[logicalName] = table;
        return table;
    }

    private async Task<Table> LoadAsync(string logicalName, CancellationToken cancellation)
    {
        var address = $"EntityDefinitions(LogicalName={ODataLiteral.Of(logicalName)})";
        var definition = await channel.GetAsync(
            address + "?$select=LogicalName,EntitySetName,PrimaryIdAttribute"
            + "&$expand=Attributes($select=LogicalName,AttributeType,AttributeTypeName)"
            + ",ManyToOneRelationships($select=ReferencingAttribute,ReferencedEntity,ReferencingEntityNavigationPropertyName)", cancellation);
        var dates = await channel.GetAsync(
            address + "/Attributes/Microsoft.Dynamics.CRM.DateTimeAttributeMetadata?$select=LogicalName,DateTimeBehavior", cancellation);
        var dateOnly = dates.GetProperty("value").EnumerateArray().Where(IsDateOnly).Select(x => Text(x, "LogicalName")).ToHashSet(StringComparer.Ordinal);
        var columns = definition.GetProperty("Attributes").EnumerateArray().Select(x => ColumnOf(x, dateOnly));
        var lookups = definition.GetProperty("ManyToOneRelationships").EnumerateArray().Select(LookupOf);
        return new Table(logicalName, Text(definition, "EntitySetName"), Text(definition, "PrimaryIdAttribute"), columns.ToDictionary(x => x.LogicalName), [.. lookups]);
    }

    private static Column ColumnOf(JsonElement attribute, HashSet<string> dateOnly)
    {
        var name = Text(attribute, "LogicalName");
        var isMultiSelect = attribute.GetProperty("AttributeTypeName") is { ValueKind: JsonValueKind.Object } type && Text(type, "Value") == "MultiSelectPicklistType";
        return new Column(name, Enum.Parse<AttributeTypeCode>(Text(attribute, "AttributeType")), isMultiSelect, dateOnly.Contains(name));
    }

    private static bool IsDateOnly(JsonElement attribute) =>
        attribute.TryGetProperty("DateTimeBehavior", out var behavior) && behavior.ValueKind == JsonValueKind.Object && Text(behavior, "Value") == "DateOnly";

    private static LookupNavigation LookupOf(JsonElement relationship) =>
        new(Text(relationship, "ReferencingAttribute"), Text(relationship, "ReferencedEntity"), Text(relationship, "ReferencingEntityNavigationPropertyName"));

    private static string Text(JsonElement of, string property) => of.GetProperty(property).GetString()!;
}
