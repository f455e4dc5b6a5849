using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Query.Sql;

/// <summary>A condition's value as the column stores it. Text where a number belongs is refused, naming column and value.</summary>
internal static class SqlValue
{
    public static object Of(TableDefinition table, ColumnDefinition column, object? value) => column.Type switch
    {
        ColumnType.Integer or ColumnType.BigInt => (long)Number(column, value, decimal.Truncate),
        ColumnType.Choice or ColumnType.MultiChoice or ColumnType.State or ColumnType.Status => (long)Number(column, value is OptionSetValue o ? o.Value : value, decimal.Truncate),
        ColumnType.Decimal or ColumnType.Double or ColumnType.Money => (double)Number(column, value is Money m ? m.Value : value, n => n),
        ColumnType.Boolean => Boolean(column, value),
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.UniqueIdentifier or ColumnType.File or ColumnType.Image => Identifier(column, value),
        ColumnType.DateTime => Instant(column, value),
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        _ => throw Faults.InvalidArgument($"The column '{table.LogicalName}.{column.LogicalName}' cannot be used in a condition."),
    };

    public static DateTime ParseInstant(ColumnDefinition column, object? value) => value switch
    {
        DateTime { Kind: DateTimeKind.Local } local => local.ToUniversalTime(),
        DateTime utc => utc,
        DateTimeOffset offset => offset.UtcDateTime,
        string text when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var parsed) => parsed,
        _ => throw Wrong(column, value, "a date, like 2026-11-22 or 2026-11-22T10:00:00Z"),
    };

    private static string Instant(ColumnDefinition column, object? value) => StoredValue.Instant(column, ParseInstant(column, value));

    private static decimal Number(ColumnDefinition column, object? value, Func<decimal, decimal> shape)
    {
        if (value is Enum named)
            return Convert.ToInt64(named, CultureInfo.InvariantCulture);
        if (value is string text)
            return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && shape(parsed) == parsed ? parsed : throw Wrong(column, value, "a number");
        return value is int or long or short or decimal or double or float
            ? Convert.ToDecimal(value, CultureInfo.InvariantCulture)
            : throw Wrong(column, value, "a number");
    }

    private static object Boolean(ColumnDefinition column, object? value) => value switch
    {
        bool yes => yes ? 1L : 0L,
        "1" or "true" or "True" => 1L,
        "0" or "false" or "False" => 0L,
        int i when i is 0 or 1 => (long)i,
        _ => throw Wrong(column, value, "1 or 0"),
    };

    private static string Identifier(ColumnDefinition column, object? value) => value switch
    {
        Guid id => id.ToString("D"),
        EntityReference reference => reference.Id.ToString("D"),
        string text when Guid.TryParse(text, out var id) => id.ToString("D"),
        _ => throw Wrong(column, value, "an id (GUID)"),
    };

    private static Exception Wrong(ColumnDefinition column, object? value, string expected) =>
        Faults.InvalidArgument($"'{Convert.ToString(value, CultureInfo.InvariantCulture)}' is not a value for the column '{column.LogicalName}': it takes {expected}.");
}
