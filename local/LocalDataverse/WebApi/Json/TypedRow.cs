using System.Text.Json;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>A row as a parameter of an action that takes rows of any table: it says its own type (Microsoft Learn: Use Web API actions, "Actions that use entity types as parameters").</summary>
internal static class TypedRow
{
    private const string Annotation = "@odata.type";
    private const string Namespace = "Microsoft.Dynamics.CRM.";

    /// <summary>The row that the value names.</summary>
    public static EntityReference Reference(MetadataCatalog catalog, string parameter, JsonElement value) => Reference(parameter, value, Table(catalog, parameter, value));

    /// <summary>The row that the value names, of the one table that the parameter takes: it need not say its type, and may say no other.</summary>
    public static EntityReference Reference(MetadataCatalog catalog, string parameter, JsonElement value, string table) =>
        Reference(parameter, value, Of(catalog, parameter, value, table));

    private static EntityReference Reference(string parameter, JsonElement value, TableDefinition table) =>
        value.TryGetProperty(table.PrimaryId, out var id) && id.ValueKind == JsonValueKind.String && id.TryGetGuid(out var guid)
            ? new EntityReference(table.LogicalName, guid)
            : throw Faults.BadBody($"{parameter} needs '{table.PrimaryId}' with the id of a row.");

    /// <summary>The columns that the value carries.</summary>
    public static Entity Content(MetadataCatalog catalog, string parameter, JsonElement value) => new RowReader(catalog).Read(value, Table(catalog, parameter, value));

    /// <summary>The columns that the value carries, of the one table that the parameter takes.</summary>
    public static Entity Content(MetadataCatalog catalog, string parameter, JsonElement value, string table) =>
        new RowReader(catalog).Read(value, Of(catalog, parameter, value, table));

    private static TableDefinition Of(MetadataCatalog catalog, string parameter, JsonElement value, string table)
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw Faults.BadBody($"{parameter} takes a row of '{table}'.");
        if (value.TryGetProperty(Annotation, out _) && Table(catalog, parameter, value).LogicalName != table)
            throw Faults.BadBody($"{parameter} takes a row of '{table}'.");
        return catalog.Table(table);
    }

    private static TableDefinition Table(MetadataCatalog catalog, string parameter, JsonElement value)
    {
        var type = value.ValueKind == JsonValueKind.Object && value.TryGetProperty(Annotation, out var typed) ? typed.GetString()!.TrimStart('#') : "";
        return type.StartsWith(Namespace, StringComparison.Ordinal) && catalog.Find(type[Namespace.Length..]) is { } table
            ? table
            : throw Faults.BadBody($"{parameter} needs '{Annotation}' with the type of a table.");
    }
}
