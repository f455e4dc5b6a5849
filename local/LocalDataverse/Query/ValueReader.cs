using LocalDataverse.Metadata;
using LocalDataverse.Query.Sql;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>One value of a result row as the SDK's type for its column; null when the row has none.</summary>
internal static class ValueReader
{
    public static object? Read(StatementRun row, ResultColumn result)
    {
        if ((result.IsText ? row.Text(result.Ordinal) : row.Value(result.Ordinal)) is not { } value)
            return null;
        if (result.IsPlainNumber)
            return (int)(long)value;
        if (result.Aggregate == XrmAggregateType.Avg)
            return Average(value is long whole ? whole : (double)value, result.Column);
        return StoredValue.ToSdk(result.Column, value, result.TypeOrdinal is { } type ? row.Text(type) : null);
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
