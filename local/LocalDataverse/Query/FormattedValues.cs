using System.Globalization;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Query;

/// <summary>The text that a person sees for a value: labels of choices, names of lookups, local dates, numbers with their separators.</summary>
internal sealed class FormattedValues(QueryContext context)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(context.Language);
    private readonly Dictionary<ColumnDefinition, Dictionary<int, string?>> _labels = new(ReferenceEqualityComparer.Instance);

    /// <summary>Null when the value is shown as it is (text, ids).</summary>
    public string? Of(ColumnDefinition column, object value) => value switch
    {
        EntityReference reference => reference.Name,
        OptionSetValue option => Label(column, option.Value),
        OptionSetValueCollection options => string.Join("; ", options.Select(o => Label(column, o.Value))),
        bool yes => Label(column, yes ? 1 : 0),
        DateTime instant => Date(column, instant),
        Money money => money.Value.ToString("N" + Decimals(column, 2), _culture),
        int number => number.ToString("N0", _culture),
        decimal number => number.ToString("N" + Decimals(column, 2), _culture),
        double number => number.ToString("N" + Decimals(column, 2), _culture),
        _ => null,
    };

    private static string Decimals(ColumnDefinition column, int otherwise) => (column.Precision ?? otherwise).ToString(CultureInfo.InvariantCulture);

    // A page of rows shows the same few labels again and again.
    private string? Label(ColumnDefinition column, int value)
    {
        if (!_labels.TryGetValue(column, out var labels))
            _labels[column] = labels = [];
        if (!labels.TryGetValue(value, out var label))
            labels[value] = label = Find(column, value);
        return label;
    }

    private string? Find(ColumnDefinition column, int value)
    {
        foreach (var option in column.Options)
        {
            if (option.Value == value)
                return option.Labels.In(context.Language);
        }

        return null;
    }

    private string Date(ColumnDefinition column, DateTime instant)
    {
        var isDay = column.DateBehavior == DateBehavior.DateOnly || column.Format == "date";
        var local = column.DateBehavior is DateBehavior.DateOnly or DateBehavior.TimeZoneIndependent
            ? instant
            : TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(instant, DateTimeKind.Utc), context.TimeZone);
        return local.ToString(isDay ? "d" : "g", _culture);
    }
}
