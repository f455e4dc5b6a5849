using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.OneVoice;

/// <summary>
/// Whether a condition can be asked at all: a comparison that exists and suits the column, as many values as it takes, and values of the column's kind. What Dataverse would refuse in its own
/// words is refused here in words that help (operators: Microsoft Learn, "FetchXml condition operators").
/// </summary>
public static class SelectionComparison
{
    private static readonly string[] ByValue = ["eq", "ne", "neq", "gt", "ge", "lt", "le"];
    private static readonly string[] BySeveral = ["in", "not-in"];
    private static readonly string[] ByRange = ["between", "not-between"];
    private static readonly string[] Presence = ["null", "not-null"];
    private static readonly string[] OfText = ["like", "not-like", "begins-with", "not-begin-with", "ends-with", "not-end-with"];
    private static readonly string[] OfMoment = ["on", "on-or-before", "on-or-after"];
    private static readonly string[] OfCaller = ["eq-userid", "ne-userid", "eq-businessid", "ne-businessid", "eq-userteams", "eq-useroruserteams"];
    private static readonly string[] OfPeriod =
    [
        "yesterday", "today", "tomorrow", "last-seven-days", "next-seven-days", "last-week", "this-week", "next-week", "last-month", "this-month", "next-month", "last-year", "this-year", "next-year",
    ];

    private static readonly string[] OfDistance =
    [
        "last-x-hours", "next-x-hours", "last-x-days", "next-x-days", "last-x-weeks", "next-x-weeks", "last-x-months", "next-x-months", "last-x-years", "next-x-years",
        "olderthan-x-minutes", "olderthan-x-hours", "olderthan-x-days", "olderthan-x-weeks", "olderthan-x-months", "olderthan-x-years",
    ];

    /// <summary>Refuses what can't be asked.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="kind">What its column holds.</param>
    /// <exception cref="UserFault"><see cref="ErrorCode.SelectionNotAllowed"/> with the comparison, or <see cref="ErrorCode.SelectionValueWrong"/> with the column and a value it would take.</exception>
    public static void Check(SelectionCondition condition, ValueKind kind)
    {
        var takes = Takes(condition.Operator, kind) ?? throw new UserFault(ErrorCode.SelectionNotAllowed, condition.Column + " " + condition.Operator);
        var count = condition.Values.Count;
        if (count < takes.Least || count > takes.Most)
            throw Wrong(condition, takes);
        if (condition.Values.Any(value => !Is(takes.Kind, value)))
            throw Wrong(condition, takes);
    }

    private static Operands? Takes(string comparison, ValueKind kind)
    {
        if (Has(ByValue, comparison))
            return new(1, 1, kind);
        if (Has(BySeveral, comparison))
            return new(1, int.MaxValue, kind);
        if (Has(ByRange, comparison))
            return new(2, 2, kind);
        if (Has(Presence, comparison))
            return new(0, 0, kind);
        if (Has(OfText, comparison))
            return kind == ValueKind.Text ? new(1, 1, kind) : null;
        if (Has(OfCaller, comparison))
            return kind == ValueKind.Id ? new(0, 0, kind) : null;
        if (kind != ValueKind.Moment)
            return null;
        if (Has(OfMoment, comparison))
            return new(1, 1, kind);
        if (Has(OfPeriod, comparison))
            return new(0, 0, kind);
        return Has(OfDistance, comparison) ? new(1, 1, ValueKind.Whole) : null;
    }

    private static bool Has(IEnumerable<string> names, string name) => names.Contains(name, StringComparer.Ordinal);

    private static bool Is(ValueKind kind, string value) => kind switch
    {
        ValueKind.Whole => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ValueKind.Number => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        ValueKind.Moment => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ValueKind.YesNo => value is "0" or "1" or "true" or "false",
        ValueKind.Id => Guid.TryParse(value, out _),
        _ => true,
    };

    /// <summary>Names the column and what it takes, never the value: that may be a person's.</summary>
    private static UserFault Wrong(SelectionCondition condition, Operands takes) =>
        new(ErrorCode.SelectionValueWrong, condition.Table, condition.Column, condition.Operator, takes.Most == 0 ? "-" : string.Join(", ", Enumerable.Repeat(Example(takes.Kind), takes.Least)));

    private static string Example(ValueKind kind) => kind switch
    {
        ValueKind.Whole => "7",
        ValueKind.Number => "7.5",
        ValueKind.Moment => "2026-01-31",
        ValueKind.YesNo => "1",
        ValueKind.Id => "00000000-0000-0000-0000-000000000000",
        _ => "abc",
    };

    private sealed record Operands(int Least, int Most, ValueKind Kind);
}
