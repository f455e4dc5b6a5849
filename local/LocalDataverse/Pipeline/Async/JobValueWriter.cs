using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Async;

/// <summary>
/// Values of the SDK as JSON that says their type: text, true, false and null as themselves, any other as an object with one
/// property named after the type. <see cref="JobValueReader"/> reads them back.
/// </summary>
internal static class JobValueWriter
{
    public static void Named(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object>> values)
    {
        json.WriteStartObject();
        foreach (var (name, value) in values)
        {
            json.WritePropertyName(name);
            Value(json, value);
        }

        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            default:
                json.WriteStartObject();
                Typed(json, value);
                json.WriteEndObject();
                break;
        }
    }

    private static void Typed(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumber("int", number);
                break;
            case long number:
                json.WriteNumber("long", number);
                break;
            case decimal number:
                json.WriteNumber("decimal", number);
                break;
            case double number:
                json.WriteNumber("double", number);
                break;
            case DateTime instant:
                json.WriteString("date", instant);
                break;
            case Guid id:
                json.WriteString("id", id);
                break;
            case byte[] bytes:
                json.WriteBase64String("bytes", bytes);
                break;
            case Money money:
                json.WriteNumber("money", money.Value);
                break;
            case OptionSetValue option:
                json.WriteNumber("option", option.Value);
                break;
            case Enum option:
                json.WriteNumber("option", Convert.ToInt32(option, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case EntityReference reference:
                Reference(json, "reference", reference);
                break;
            case Entity row:
                Row(json, row);
                break;
            default:
                Collection(json, value);
                break;
        }
    }

    private static void Collection(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case OptionSetValueCollection options:
                Array(json, "options", options.Select(o => (object)o));
                break;
            case EntityCollection rows:
                Array(json, "rows", rows.Entities);
                json.WriteString("table", rows.EntityName);
                break;
            case EntityReferenceCollection references:
                Array(json, "references", references);
                break;
            case string[] texts:
                Array(json, "texts", texts);
                break;
            case Guid[] ids:
                Array(json, "ids", ids.Select(i => (object)i));
                break;
            case Relationship relationship:
                json.WriteString("relationship", relationship.SchemaName);
                break;
            default:
                throw Faults.Unsupported("value of an asynchronous step", value.GetType().Name);
        }
    }

    private static void Array(Utf8JsonWriter json, string name, IEnumerable<object> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            Value(json, value);
        json.WriteEndArray();
    }

    private static void Reference(Utf8JsonWriter json, string name, EntityReference reference)
    {
        json.WriteString(name, reference.Id);
        json.WriteString("table", reference.LogicalName);
        if (reference.Name is not null)
            json.WriteString("name", reference.Name);
    }

    private static void Row(Utf8JsonWriter json, Entity row)
    {
        json.WriteString("row", row.Id);
        json.WriteString("table", row.LogicalName);
        if (row.RowVersion is not null)
            json.WriteString("version", row.RowVersion);
        json.WritePropertyName("columns");
        Named(json, row.Attributes);
    }
}
