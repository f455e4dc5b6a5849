using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Query.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>A stored value as the SDK's type for its column; null when the row has none.</summary>
internal static class ValueReader
{
    public static object? Read(SqliteDataReader row, ResultColumn result)
    {
        if (row.IsDBNull(result.Ordinal))
            return null;
        if (result.IsPlainNumber)
            return row.GetInt32(result.Ordinal);
        return result.Aggregate == XrmAggregateType.Avg ? Average(row, result) : Stored(row, result);
    }

    private static object Stored(SqliteDataReader row, ResultColumn result)
    {
        var column = result.Column;
        return column.Type switch
        {
            ColumnType.Integer => checked((int)row.GetInt64(result.Ordinal)),
            ColumnType.BigInt => row.GetInt64(result.Ordinal),
            ColumnType.Decimal => Rounded(row, result),
            ColumnType.Money => new Money(Rounded(row, result)),
            ColumnType.Double => row.GetDouble(result.Ordinal),
            ColumnType.Boolean => row.GetInt64(result.Ordinal) != 0,
            ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue((int)row.GetInt64(result.Ordinal)),
            ColumnType.MultiChoice => MultiChoice(row.GetString(result.Ordinal)),
            ColumnType.DateTime => Instant(row.GetString(result.Ordinal), column),
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Reference(row, result),
            ColumnType.UniqueIdentifier or ColumnType.File or ColumnType.Image => Guid.Parse(row.GetString(result.Ordinal)),
            _ => row.GetString(result.Ordinal),
        };
    }

    // The platform's average of whole numbers is a whole number, as the database's own.
    private static object Average(SqliteDataReader row, ResultColumn result) => result.Column.Type switch
    {
        ColumnType.Integer or ColumnType.BigInt => (int)Math.Truncate(row.GetDouble(result.Ordinal)),
        ColumnType.Money => new Money((decimal)row.GetDouble(result.Ordinal)),
        ColumnType.Double => row.GetDouble(result.Ordinal),
        _ => (decimal)row.GetDouble(result.Ordinal),
    };

    private static decimal Rounded(SqliteDataReader row, ResultColumn result) =>
        Math.Round((decimal)row.GetDouble(result.Ordinal), result.Column.Precision ?? 10, MidpointRounding.AwayFromZero);

    private static OptionSetValueCollection MultiChoice(string stored)
    {
        var values = stored.Split(',', StringSplitOptions.RemoveEmptyEntries);
        return [.. values.Select(v => new OptionSetValue(int.Parse(v, CultureInfo.InvariantCulture)))];
    }

    private static DateTime Instant(string stored, ColumnDefinition column)
    {
        var parsed = DateTime.Parse(stored, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
        return column.DateBehavior is DateBehavior.DateOnly or DateBehavior.TimeZoneIndependent
            ? DateTime.SpecifyKind(parsed, DateTimeKind.Unspecified)
            : parsed;
    }

    private static EntityReference Reference(SqliteDataReader row, ResultColumn result)
    {
        var table = result.TypeOrdinal is { } type && !row.IsDBNull(type) ? row.GetString(type) : result.Column.Targets[0];
        return new EntityReference(table, Guid.Parse(row.GetString(result.Ordinal)));
    }
}
