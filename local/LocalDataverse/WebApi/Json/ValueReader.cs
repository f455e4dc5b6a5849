using System.Globalization;
using System.Text.Json;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>One JSON value as the SDK's type for its column. Text where a number belongs is refused, naming property and type.</summary>
internal static class ValueReader
{
    public static object? Read(ColumnDefinition column, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return null;
        return column.Type switch
        {
            ColumnType.String or ColumnType.Memo or ColumnType.EntityName => Text(column, value),
            ColumnType.Integer => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw Wrong(column, value, "Edm.Int32"),
            ColumnType.BigInt => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : throw Wrong(column, value, "Edm.Int64"),
            ColumnType.Decimal => Decimal(column, value),
            ColumnType.Money => new Money(Decimal(column, value)),
            ColumnType.Double => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : throw Wrong(column, value, "Edm.Double"),
            ColumnType.Boolean => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Wrong(column, value, "Edm.Boolean"),
            ColumnType.Choice or ColumnType.State or ColumnType.Status =>
                value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var option) ? new OptionSetValue(option) : throw Wrong(column, value, "Edm.Int32"),
            ColumnType.MultiChoice => Options(column, value),
            ColumnType.DateTime => Instant(column, value),
            ColumnType.UniqueIdentifier => value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id) ? id : throw Wrong(column, value, "Edm.Guid"),
            ColumnType.Image => value.ValueKind == JsonValueKind.String && value.TryGetBytesFromBase64(out var bytes) ? bytes : throw Wrong(column, value, "Edm.Binary"),
            _ => throw Faults.BadBody($"The property '{column.LogicalName}' cannot be set like this."),
        };
    }

    private static string Text(ColumnDefinition column, JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Wrong(column, value, "Edm.String");

    private static decimal Decimal(ColumnDefinition column, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : throw Wrong(column, value, "Edm.Decimal");

    private static DateTime Instant(ColumnDefinition column, JsonElement value)
    {
        var type = column.DateBehavior == DateBehavior.DateOnly ? "Edm.Date" : "Edm.DateTimeOffset";
        const DateTimeStyles Utc = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;
        return value.ValueKind == JsonValueKind.String && DateTime.TryParse(value.GetString(), CultureInfo.InvariantCulture, Utc, out var instant)
            ? instant
            : throw Wrong(column, value, type);
    }

    private static OptionSetValueCollection Options(ColumnDefinition column, JsonElement value)
    {
        var options = new OptionSetValueCollection();
        foreach (var part in Text(column, value).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            options.Add(new OptionSetValue(int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var option) ? option : throw Wrong(column, value, "Edm.String of numbers")));
        return options;
    }

    private static Exception Wrong(ColumnDefinition column, JsonElement value, string type) =>
        Faults.BadBody($"Cannot convert the literal '{Short(value)}' of the property '{column.LogicalName}' to the expected type '{type}'.");

    private static string Short(JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        return text.Length <= 100 ? text : text[..100] + "…";
    }
}
