using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice.Drivers;

/// <summary>What may drive the outcome: one value per answer, not a number where it is unknown.</summary>
internal sealed class DriverColumn
{
    private readonly Func<DriverColumn, IReadOnlyList<double>, double> performance;

    private DriverColumn(string code, string name, CxElementKind group, double[] values, Func<DriverColumn, IReadOnlyList<double>, double> performance)
    {
        Code = code;
        Name = name;
        Group = group;
        Values = values;
        this.performance = performance;
    }

    public string Code { get; }

    public string Name { get; }

    public CxElementKind Group { get; }

    public double[] Values { get; }

    public EntityReference? Theme { get; private init; }

    public int N => Values.Count(value => !double.IsNaN(value));

    /// <summary>A flag: how those feel whom it concerns, by their outcome.</summary>
    public static DriverColumn Flag(string code, string name, CxElementKind group, double[] values, ScoreScale outcome, EntityReference? theme = null) =>
        new(code, name, group, values, (column, outcomes) => column.OfCarriers(outcomes, outcome)) { Theme = theme };

    /// <summary>A figure on a scale: its mean.</summary>
    public static DriverColumn Rating(string code, string name, CxElementKind group, double[] values, ScoreScale scale) =>
        new(code, name, group, values, (column, _) => OnHundred(column.Known().Average(), scale));

    /// <summary>A fact from the CRM of which less is better: how often it was no more than promised.</summary>
    public static DriverColumn Fact(string code, string name, double[] values, double promised) =>
        new(code, name, CxElementKind.Functional, values, (column, _) => 100 * column.Known().Average(value => value <= promised ? 1.0 : 0.0));

    /// <summary>How well we do, 0 to 100, higher being better (ours: see each kind).</summary>
    public double Performance(IReadOnlyList<double> outcomes) => performance(this, outcomes);

    /// <summary>Whether enough answers have a value and not all the same one.</summary>
    public bool IsUsable(int least)
    {
        var known = Known().ToList();
        if (known.Count < least)
            return false;
        var usual = known.GroupBy(value => value).Max(group => group.Count());
        return known.Count - usual >= LeastOther;
    }

    /// <summary>How many answers have a value in both columns.</summary>
    public int Together(DriverColumn other)
    {
        var n = 0;
        for (var i = 0; i < Values.Length; i++)
            n += double.IsNaN(Values[i]) || double.IsNaN(other.Values[i]) ? 0 : 1;
        return n;
    }

    /// <summary>A column in which nearly all is the same explains nothing but these few.</summary>
    private const int LeastOther = 10;

    private IEnumerable<double> Known() => Values.Where(value => !double.IsNaN(value));

    private double OfCarriers(IReadOnlyList<double> outcomes, ScoreScale scale) =>
        OnHundred(Values.Select((value, i) => value > 0 ? outcomes[i] : double.NaN).Where(outcome => !double.IsNaN(outcome)).Average(), scale);

    private static double OnHundred(double value, ScoreScale scale) => 100 * (value - scale.Lowest) / (scale.Highest - scale.Lowest);
}
