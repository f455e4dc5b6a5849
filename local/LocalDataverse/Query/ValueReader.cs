using LocalDataverse.Metadata;
using LocalDataverse.Query.Sql;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>One value of a result row as the SDK's type for its column; null when the row has none.</summary>
internal static class ValueReader
{
    public static object? Read(SqliteDataReader row, ResultColumn result)
    {
        if (row.IsDBNull(result.Ordinal))
            return null;
        if (result.IsPlainNumber)
            return row.GetInt32(result.Ordinal);
        if (result.Aggregate == XrmAggregateType.Avg)
            return Average(row.GetDouble(result.Ordinal), result.Column);
        var target = result.TypeOrdinal is { } type && !row.IsDBNull(type) ? row.GetString(type) : null;
        return StoredValue.ToSdk(result.Column, row.GetValue(result.Ordinal), target);
    }

    // The platform's average of whole numbers is a whole number, as the database's own.
    private static object Average(double mean, ColumnDefinition column) => column.Type switch
    {
        ColumnType.Integer or ColumnType.BigInt => (int)Math.Truncate(mean),
        ColumnType.Money => new Money((decimal)mean),
        ColumnType.Double => mean,
        _ => (decimal)mean,
    };
}
