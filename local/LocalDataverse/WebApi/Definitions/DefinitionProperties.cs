using System.Globalization;
using System.Text.Json;
using LocalDataverse.Metadata;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>Names and values of EntityMetadata, AttributeMetadata and OneToManyRelationshipMetadata (Microsoft Learn: Web API metadata EntityType reference).</summary>
internal static class DefinitionProperties
{
    public static readonly PropertyMap<TableDefinition> Table = new(
        "table",
        ("LogicalName", (json, table) => json.WriteStringValue(table.LogicalName)),
        ("SchemaName", (json, table) => json.WriteStringValue(table.SchemaName)),
        ("EntitySetName", (json, table) => json.WriteStringValue(table.EntitySetName)),
        ("LogicalCollectionName", (json, table) => json.WriteStringValue(table.EntitySetName)),
        ("PrimaryIdAttribute", (json, table) => json.WriteStringValue(table.PrimaryId)),
        ("PrimaryNameAttribute", (json, table) => json.WriteStringValue(table.PrimaryName)),
        ("ObjectTypeCode", (json, table) => json.WriteNumberValue(table.ObjectTypeCode)),
        ("IsActivity", (json, table) => json.WriteBooleanValue(table.IsActivity)),
        ("IsIntersect", (json, table) => json.WriteBooleanValue(table.IsIntersect)),
        ("IsCustomEntity", (json, table) => json.WriteBooleanValue(table.IsCustom)),
        ("DisplayName", (json, table) => Label(json, table.Labels)),
        ("DisplayCollectionName", (json, table) => Label(json, table.PluralLabels)));

    public static readonly PropertyMap<ColumnDefinition> Column = new(
        "column",
        ("LogicalName", (json, column) => json.WriteStringValue(column.LogicalName)),
        ("SchemaName", (json, column) => json.WriteStringValue(column.SchemaName)),
        ("AttributeType", (json, column) => json.WriteStringValue(TypeCode(column))),
        ("AttributeTypeName", (json, column) => Value(json, TypeName(column))),
        ("AttributeOf", (json, column) => json.WriteStringValue(column.AttributeOf)),
        ("IsPrimaryId", (json, column) => json.WriteBooleanValue(column.IsPrimaryId)),
        ("IsPrimaryName", (json, column) => json.WriteBooleanValue(column.IsPrimaryName)),
        ("IsCustomAttribute", (json, column) => json.WriteBooleanValue(column.IsCustom)),
        ("IsValidForCreate", (json, column) => json.WriteBooleanValue(column.ValidForCreate)),
        ("IsValidForRead", (json, column) => json.WriteBooleanValue(column.ValidForRead)),
        ("IsValidForUpdate", (json, column) => json.WriteBooleanValue(column.ValidForUpdate)),
        ("DisplayName", (json, column) => Label(json, column.Labels)));

    public static readonly PropertyMap<ColumnDefinition> DateColumn = new(
        "date column",
        ("LogicalName", (json, column) => json.WriteStringValue(column.LogicalName)),
        ("Format", (json, column) => json.WriteStringValue(column.Format == "date" ? "DateOnly" : "DateAndTime")),
        ("DateTimeBehavior", (json, column) => Value(json, (column.DateBehavior ?? DateBehavior.UserLocal).ToString())));

    public static readonly PropertyMap<RelationshipDefinition> Relationship = new(
        "relationship",
        ("SchemaName", (json, relationship) => json.WriteStringValue(relationship.SchemaName)),
        ("ReferencedEntity", (json, relationship) => json.WriteStringValue(relationship.ReferencedTable)),
        ("ReferencedAttribute", (json, relationship) => json.WriteStringValue(relationship.ReferencedColumn)),
        ("ReferencingEntity", (json, relationship) => json.WriteStringValue(relationship.ReferencingTable)),
        ("ReferencingAttribute", (json, relationship) => json.WriteStringValue(relationship.ReferencingColumn)),
        ("ReferencingEntityNavigationPropertyName", (json, relationship) => json.WriteStringValue(relationship.ReferencingNavigation)),
        ("ReferencedEntityNavigationPropertyName", (json, relationship) => json.WriteStringValue(relationship.ReferencedNavigation)));

    private static string TypeCode(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Choice => "Picklist",
        ColumnType.UniqueIdentifier => "Uniqueidentifier",
        ColumnType.MultiChoice or ColumnType.File or ColumnType.Image => "Virtual",
        var type => type.ToString(),
    };

    private static string TypeName(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Choice => "PicklistType",
        ColumnType.MultiChoice => "MultiSelectPicklistType",
        ColumnType.UniqueIdentifier => "UniqueidentifierType",
        var type => type + "Type",
    };

    private static void Value(Utf8JsonWriter json, string value)
    {
        json.WriteStartObject();
        json.WriteString("Value", value);
        json.WriteEndObject();
    }

    private static void Label(Utf8JsonWriter json, Labels labels)
    {
        json.WriteStartObject();
        json.WriteStartArray("LocalizedLabels");
        foreach (var (language, text) in labels.ByLanguage.OrderBy(l => l.Key))
        {
            json.WriteStartObject();
            json.WriteString("Label", text);
            json.WriteNumber("LanguageCode", language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
