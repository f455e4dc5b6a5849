using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.BusinessCase;

/// <summary>A file of customer periods: every row that can be read, and what is wrong with every other.</summary>
public sealed class CustomerPeriodFile
{
    private const string DayFormat = "yyyy-MM-dd";
    private const int LongestId = 200;

    private static readonly string[] Reasons = ["service", "price", "product", "competitor", "needGone", "moved", "closed", "unknown"];
    private readonly IReadOnlyList<IReadOnlyList<string>> rows;
    private readonly IReadOnlyDictionary<CustomerPeriodField, int> columns;
    private readonly List<RowError> errors = [];

    private CustomerPeriodFile(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyDictionary<CustomerPeriodField, int> columns)
    {
        this.rows = rows;
        this.columns = columns;
    }

    /// <summary>How many rows there are below the heading.</summary>
    public int Count => rows.Count - 1;

    /// <summary>Errors of the rows that were read.</summary>
    public IReadOnlyList<RowError> Errors => errors;

    /// <exception cref="UserFault">The heading misses a required column or names an unknown or repeated one.</exception>
    public static CustomerPeriodFile Of(string text)
    {
        var rows = CsvTable.Rows(text);
        var columns = new Dictionary<CustomerPeriodField, int>();
        var heading = rows.Count == 0 ? [] : rows[0];
        for (var i = 0; i < heading.Count; i++)
        {
            if (!Enum.TryParse<CustomerPeriodField>(heading[i], ignoreCase: true, out var field) || !Enum.IsDefined(typeof(CustomerPeriodField), field) || columns.ContainsKey(field))
                throw new UserFault(ErrorCode.CsvHeaderUnknown, heading[i]);
            columns[field] = i;
        }
        foreach (var field in new[] { CustomerPeriodField.SourceId, CustomerPeriodField.PeriodStart, CustomerPeriodField.PeriodEnd })
        {
            if (!columns.ContainsKey(field))
                throw new UserFault(ErrorCode.CsvHeaderUnknown, field.ToString());
        }
        return new CustomerPeriodFile(rows, columns);
    }

    /// <summary>Reads some of the rows; those with an error are left out and named in <see cref="Errors"/>.</summary>
    /// <param name="skip">Rows below the heading that are passed over.</param>
    /// <param name="take">The most rows.</param>
    public IReadOnlyList<CustomerPeriodRow> Read(int skip, int take) =>
        Enumerable.Range(skip + 1, Math.Max(0, Math.Min(take, Count - skip))).Select(RowAt).OfType<CustomerPeriodRow>().ToList();

    private CustomerPeriodRow? RowAt(int index)
    {
        var before = errors.Count;
        var row = new CustomerPeriodRow(
            index + 1,
            SourceId(index),
            Text(index, CustomerPeriodField.Contact),
            Text(index, CustomerPeriodField.Account),
            Day(index, CustomerPeriodField.PeriodStart, required: true) ?? default,
            Day(index, CustomerPeriodField.PeriodEnd, required: true) ?? default,
            Day(index, CustomerPeriodField.LostOn, required: false),
            Reason(index),
            Amount(index, CustomerPeriodField.Revenue),
            Amount(index, CustomerPeriodField.Margin));
        if (row.Contact is null == row.Account is null)
            Refuse(index, CustomerPeriodField.Contact);
        if (row.PeriodEnd < row.PeriodStart)
            Refuse(index, CustomerPeriodField.PeriodEnd);
        return errors.Count == before ? row : null;
    }

    private string SourceId(int index)
    {
        var id = Text(index, CustomerPeriodField.SourceId);
        if (id is null || id.Length > LongestId)
            Refuse(index, CustomerPeriodField.SourceId);
        return id ?? "";
    }

    private DateTime? Day(int index, CustomerPeriodField field, bool required)
    {
        var text = Text(index, field);
        if (text is null && !required)
            return null;
        if (DateTime.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Refuse(index, field);
        return null;
    }

    private decimal? Amount(int index, CustomerPeriodField field)
    {
        if (Text(index, field) is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            return amount;
        Refuse(index, field);
        return null;
    }

    private string? Reason(int index)
    {
        if (Text(index, CustomerPeriodField.LostReason) is not { } text)
            return null;
        if (Reasons.FirstOrDefault(reason => string.Equals(reason, text, StringComparison.OrdinalIgnoreCase)) is { } known)
            return known;
        Refuse(index, CustomerPeriodField.LostReason);
        return null;
    }

    private string? Text(int index, CustomerPeriodField field)
    {
        if (!columns.TryGetValue(field, out var column) || column >= rows[index].Count)
            return null;
        var text = rows[index][column];
        return text.Length == 0 ? null : text;
    }

    private void Refuse(int index, CustomerPeriodField field) => errors.Add(new RowError(index + 1, field.ToString(), Text(index, field) ?? ""));
}
