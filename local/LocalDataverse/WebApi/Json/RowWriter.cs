using System.Text.Json;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>Rows as the Web API writes them (Microsoft Learn: Retrieve a table row using the Web API).</summary>
internal sealed class RowWriter(Utf8JsonWriter json, MetadataCatalog catalog, bool annotations)
{
    private const string Formatted = "@OData.Community.Display.V1.FormattedValue";
    private const string LookupTable = "@Microsoft.Dynamics.CRM.lookuplogicalname";
    private const string LookupNavigation = "@Microsoft.Dynamics.CRM.associatednavigationproperty";

    /// <summary>The properties of a row and its etag, inside an object that the caller has begun.</summary>
    public void Properties(Entity row, TableDefinition table, IEnumerable<ColumnDefinition> columns)
    {
        if (row.RowVersion is { Length: > 0 } version)
            json.WriteString("@odata.etag", ETag.Of(version));
        foreach (var column in columns)
            Property(row, table, column);
    }

    /// <summary>A row of a FetchXML result: its own columns, and aliased values by their alias.</summary>
    public void FetchedRow(Entity row, TableDefinition table)
    {
        json.WriteStartObject();
        if (row.RowVersion is { Length: > 0 } version)
            json.WriteString("@odata.etag", ETag.Of(version));
        foreach (var (name, value) in row.Attributes)
        {
            if (value is AliasedValue aliased)
                Aliased(row, name, aliased);
            else if (table.Column(name) is { } column && column.Type != ColumnType.PartyList)
                Property(row, table, column);
        }

        json.WriteEndObject();
    }

    private void Aliased(Entity row, string name, AliasedValue aliased)
    {
        var column = catalog.Find(aliased.EntityLogicalName)?.Column(aliased.AttributeLogicalName);
        json.WritePropertyName(name);
        JsonValue.Write(json, column, aliased.Value);
        Annotate(row, name, name, aliased.Value, null);
    }

    private void Property(Entity row, TableDefinition table, ColumnDefinition column)
    {
        var value = row.Attributes.TryGetValue(column.LogicalName, out var found) ? found : null;
        var name = PropertyNames.Of(column);
        if (column.Type == ColumnType.PartyList)
            return;
        json.WritePropertyName(name);
        JsonValue.Write(json, column, value);
        Annotate(row, column.LogicalName, name, value, column.IsLookup ? NavigationOf(table, column, value) : null);
    }

    private void Annotate(Entity row, string key, string name, object? value, string? navigation)
    {
        if (!annotations || value is null)
            return;
        if (row.FormattedValues.TryGetValue(key, out var text) && text is not null)
            json.WriteString(name + Formatted, text);
        if (value is not EntityReference reference)
            return;
        json.WriteString(name + LookupTable, reference.LogicalName);
        if (navigation is not null)
            json.WriteString(name + LookupNavigation, navigation);
    }

    private string? NavigationOf(TableDefinition table, ColumnDefinition column, object? value) =>
        value is EntityReference reference
            ? catalog.LookupsOf(table.LogicalName).FirstOrDefault(r => r.ReferencingColumn == column.LogicalName && r.ReferencedTable == reference.LogicalName)?.ReferencingNavigation
            : null;
}
