using System.Globalization;
using System.Text.Json;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>One value of the SDK as the Web API writes it (Microsoft Learn: Web API types and operations, Property types).</summary>
internal static class JsonValue
{
    public static void Write(Utf8JsonWriter json, ColumnDefinition? column, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case EntityReference reference:
                json.WriteStringValue(reference.Id);
                break;
            case OptionSetValue option:
                json.WriteNumberValue(option.Value);
                break;
            case OptionSetValueCollection options:
                json.WriteStringValue(string.Join(',', options.Select(o => o.Value.ToString(CultureInfo.InvariantCulture))));
                break;
            case Money money:
                json.WriteNumberValue(money.Value);
                break;
            case DateTime instant:
                json.WriteStringValue(Date(column, instant));
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case Guid id:
                json.WriteStringValue(id);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case byte[] bytes:
                json.WriteBase64StringValue(bytes);
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static string Date(ColumnDefinition? column, DateTime instant) =>
        instant.ToString(column?.DateBehavior == DateBehavior.DateOnly ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
