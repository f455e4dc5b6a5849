using System.Globalization;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Storage;

/// <summary>
/// Values of the SDK as SQLite keeps them, and back: ids as lower-case text, instants as ISO 8601 text that sorts, decimal
/// numbers as REAL rounded to the column's precision, multiple choices as text in ascending order.
/// </summary>
public static class StoredValue
{
    public const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss'.000Z'";
    public const string DateFormat = "yyyy-MM-dd";

    /// <summary>What to bind for this value; DBNull for null. An empty text is no value, as the platform has it.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The value has another type than the column takes.</exception>
    public static object Of(TableDefinition table, ColumnDefinition column, object? value) => (column.Type, value) switch
    {
        (_, null) => DBNull.Value,
        (ColumnType.String or ColumnType.Memo or ColumnType.EntityName, string text) => text.Length == 0 ? DBNull.Value : text,
        (ColumnType.Integer, int number) => (long)number,
        (ColumnType.BigInt, long number) => number,
        (ColumnType.BigInt, int number) => (long)number,
        (ColumnType.Decimal, decimal number) => (double)Rounded(column, number),
        (ColumnType.Double, double number) => Math.Round(number, Math.Min(column.Precision ?? 10, 15), MidpointRounding.AwayFromZero),
        (ColumnType.Money, Money money) => (double)Rounded(column, money.Value),
        (ColumnType.Boolean, bool yes) => yes ? 1L : 0L,
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, OptionSetValue option) => (long)option.Value,
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, Enum option) => Convert.ToInt64(option, CultureInfo.InvariantCulture),
        (ColumnType.MultiChoice, OptionSetValueCollection options) => MultiChoice(options),
        (ColumnType.DateTime, DateTime instant) => Instant(column, instant),
        (ColumnType.UniqueIdentifier or ColumnType.File, Guid id) => Id(id),
        (ColumnType.Image, byte[] bytes) => bytes,
        (_, EntityReference reference) when column.IsLookup => Target(table, column, reference),
        _ => throw Faults.WrongValueType(table.LogicalName, column, value, Expected(column.Type)),
    };

    public static string Id(Guid id) => id.ToString("D");

    /// <summary>
    /// An instant as the column keeps it: to the second, in UTC; a date-only column keeps the date as given. A time without a kind
    /// counts as UTC, as it does on the platform.
    /// </summary>
    public static string Instant(ColumnDefinition column, DateTime instant)
    {
        if (column.DateBehavior == DateBehavior.DateOnly)
            return instant.ToString(DateFormat, CultureInfo.InvariantCulture);
        var utc = instant.Kind == DateTimeKind.Local && column.DateBehavior != DateBehavior.TimeZoneIndependent ? instant.ToUniversalTime() : instant;
        return utc.ToString(InstantFormat, CultureInfo.InvariantCulture);
    }

    /// <summary>Each value once, ascending, with a comma before and after each: ,1,2, so that one value is found as ,1,.</summary>
    public static object MultiChoice(OptionSetValueCollection options) =>
        options.Count == 0 ? DBNull.Value : "," + string.Join(',', options.Select(o => o.Value).Distinct().Order()) + ",";

    /// <summary>The value of the SDK that a column's stored value stands for.</summary>
    /// <param name="column">The column.</param>
    /// <param name="stored">As the database gave it; not DBNull.</param>
    /// <param name="target">Table a polymorphic lookup points to; null for any other column.</param>
    public static object ToSdk(ColumnDefinition column, object stored, string? target = null) => column.Type switch
    {
        ColumnType.Integer => (int)(long)stored,
        ColumnType.BigInt => (long)stored,
        ColumnType.Decimal => Rounded(column, (decimal)AsDouble(stored)),
        ColumnType.Double => AsDouble(stored),
        ColumnType.Money => new Money(Rounded(column, (decimal)AsDouble(stored))),
        ColumnType.Boolean => (long)stored != 0,
        ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue((int)(long)stored),
        ColumnType.MultiChoice => Options((string)stored),
        ColumnType.DateTime => ParseInstant(column, (string)stored),
        ColumnType.UniqueIdentifier or ColumnType.File => Guid.ParseExact((string)stored, "D"),
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => new EntityReference(target ?? column.Targets[0], Guid.ParseExact((string)stored, "D")),
        _ => stored,
    };

    private static OptionSetValueCollection Options(string stored) =>
        new([.. stored.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(v => new OptionSetValue(int.Parse(v, CultureInfo.InvariantCulture)))]);

    /// <summary>User-local instants are UTC; dates and time-zone-independent times belong to no zone.</summary>
    private static DateTime ParseInstant(ColumnDefinition column, string stored)
    {
        var parsed = StoredInstant.Read(stored) ?? DateTime.Parse(stored, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal); // Written by somebody else's hand.
        return column.DateBehavior is DateBehavior.DateOnly or DateBehavior.TimeZoneIndependent
            ? DateTime.SpecifyKind(parsed, DateTimeKind.Unspecified)
            : parsed;
    }

    private static string Target(TableDefinition table, ColumnDefinition column, EntityReference reference)
    {
        if (column.Targets.Count > 0 && !column.Targets.Contains(reference.LogicalName) && !column.Targets.Contains("activitypointer"))
            throw Faults.WrongTarget(table.LogicalName, column, reference.LogicalName);
        return Id(reference.Id);
    }

    private static decimal Rounded(ColumnDefinition column, decimal value) =>
        Math.Round(value, column.Precision ?? (column.Type == ColumnType.Money ? 4 : 10), MidpointRounding.AwayFromZero);

    /// <summary>SQLite may hand back a whole REAL as an integer when a view's column has no affinity.</summary>
    private static double AsDouble(object stored) => stored is long whole ? whole : (double)stored;

    private static string Expected(ColumnType type) => type switch
    {
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName => "text (System.String)",
        ColumnType.Integer => "a whole number (System.Int32)",
        ColumnType.BigInt => "a whole number (System.Int64)",
        ColumnType.Decimal => "a decimal number (System.Decimal)",
        ColumnType.Double => "a floating-point number (System.Double)",
        ColumnType.Money => "Money",
        ColumnType.Boolean => "true or false (System.Boolean)",
        ColumnType.Choice or ColumnType.State or ColumnType.Status => "OptionSetValue",
        ColumnType.MultiChoice => "OptionSetValueCollection",
        ColumnType.DateTime => "a date and time (System.DateTime)",
        ColumnType.UniqueIdentifier or ColumnType.File => "an id (System.Guid)",
        ColumnType.Image => "bytes (System.Byte[])",
        ColumnType.PartyList => "an EntityCollection of activityparty",
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => "EntityReference",
        _ => "no value: it is computed",
    };
}
