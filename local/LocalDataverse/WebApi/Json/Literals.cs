using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Addresses;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>A literal of an address as the SDK's type for its column.</summary>
internal static class Literals
{
    public static object Value(ColumnDefinition column, KeyLiteral literal) => column.Type switch
    {
        ColumnType.String or ColumnType.Memo when literal.IsQuoted => literal.Text,
        ColumnType.Integer when int.TryParse(literal.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        ColumnType.Decimal when decimal.TryParse(literal.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        ColumnType.Choice when int.TryParse(literal.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var option) => new OptionSetValue(option),
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner when Guid.TryParse(literal.Text, out var id) => new EntityReference(column.Targets[0], id),
        ColumnType.UniqueIdentifier when Guid.TryParse(literal.Text, out var id) => id,
        ColumnType.DateTime when DateTime.TryParse(literal.Text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var instant) => instant,
        _ => throw Faults.BadAddress($"'{literal.Text}' is not a value for the key column '{column.LogicalName}', which is {column.Type}."),
    };
}
