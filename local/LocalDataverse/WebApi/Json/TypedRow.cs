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
    public static EntityReference Reference(MetadataCatalog catalog, string parameter, JsonElement value)
    {
        var table = Table(catalog, parameter, value);
        return value.TryGetProperty(table.PrimaryId, out var id) && id.ValueKind == JsonValueKind.String && id.TryGetGuid(out var guid)
            ? new EntityReference(table.LogicalName, guid)
            : throw Faults.BadBody($"{parameter} needs '{table.PrimaryId}' with the id of a row.");
    }

    /// <summary>The columns that the value carries.</summary>
    public static Entity Content(MetadataCatalog catalog, string parameter, JsonElement value) => new RowReader(catalog).Read(value, Table(catalog, parameter, value));

    private static TableDefinition Table(MetadataCatalog catalog, string parameter, JsonElement value)
    {
        var type = value.ValueKind == JsonValueKind.Object && value.TryGetProperty(Annotation, out var typed) ? typed.GetString()!.TrimStart('#') : "";
        return type.StartsWith(Namespace, StringComparison.Ordinal) && catalog.Find(type[Namespace.Length..]) is { } table
            ? table
            : throw Faults.BadBody($"{parameter} needs '{Annotation}' with the type of a table.");
    }
}
