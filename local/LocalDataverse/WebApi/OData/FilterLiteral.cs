using LocalDataverse.Metadata;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace LocalDataverse.WebApi.OData;

/// <summary>A literal of a filter as a value for its column. A quoted text where a number belongs is refused.</summary>
internal static class FilterLiteral
{
    public static object Value(ColumnDefinition column, LiteralToken literal)
    {
        var value = literal.Value;
        var isText = column.Type is ColumnType.String or ColumnType.Memo or ColumnType.EntityName or ColumnType.MultiChoice;
        if (value is string != isText)
            throw Faults.BadAddress($"$filter: '{value}' is not a value for '{column.LogicalName}', which is {column.Type}.");
        return value switch
        {
            Date date => new DateTime(date.Year, date.Month, date.Day, 0, 0, 0, DateTimeKind.Utc),
            DateTimeOffset instant => instant.UtcDateTime,
            _ => value,
        };
    }
}
