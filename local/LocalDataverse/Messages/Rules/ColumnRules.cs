using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>
/// Each value against its column: length of texts, range of numbers and dates, options of choices (Microsoft Learn: Column data types).
/// The format of a text (e-mail, URL) only guides forms; the server takes any.
/// </summary>
internal static class ColumnRules
{
    private static readonly DateTime Earliest = new(1753, 1, 1);
    private static readonly DateTime Latest = new(9999, 12, 30, 23, 59, 59);

    /// <summary>Refuses values of another type than their column's; what completes a row relies on it.</summary>
    public static void CheckTypes(TableDefinition table, Entity target)
    {
        foreach (var (name, value) in target.Attributes)
        {
            if (value is not null && table.Column(name) is { IsStored: true } column)
                _ = StoredValue.Of(table, column, value);
        }
    }

    public static void Check(TableDefinition table, Entity target)
    {
        foreach (var (name, value) in target.Attributes)
        {
            if (value is not null)
                Check(table, table.Column(name)!, value);
        }
    }

    private static void Check(TableDefinition table, ColumnDefinition column, object value)
    {
        switch (value)
        {
            case string text when column.MaxLength is { } longest && text.Length > longest:
                throw Faults.TextTooLong(table.LogicalName, column, text.Length);
            case int or long or decimal or double:
                Range(table, column, value);
                break;
            case Money money:
                Range(table, column, money.Value);
                break;
            case OptionSetValue option:
                Option(table, column, option.Value);
                break;
            case OptionSetValueCollection options:
                foreach (var option in options)
                    Option(table, column, option.Value);
                break;
            case DateTime instant when instant < Earliest || instant > Latest:
                throw Faults.DateOutOfRange(column);
        }
    }

    private static void Range(TableDefinition table, ColumnDefinition column, object value)
    {
        if (column.MinValue is null && column.MaxValue is null)
            return;
        if (value is double number && (double.IsNaN(number) || Math.Abs(number) > 1e15))
            throw Faults.OutOfRange(table.LogicalName, column, number > 0 ? decimal.MaxValue : decimal.MinValue);
        var exact = Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture);
        if (exact < column.MinValue || exact > column.MaxValue)
            throw Faults.OutOfRange(table.LogicalName, column, exact);
    }

    private static void Option(TableDefinition table, ColumnDefinition column, int value)
    {
        // A system choice whose options no public source lists takes any value.
        if (column.Options.Count > 0 && !column.Options.Any(o => o.Value == value))
            throw Faults.UnknownOption(table.LogicalName, column, value);
    }
}
