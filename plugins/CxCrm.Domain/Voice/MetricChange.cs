using System;

namespace CxCrm.Domain.Voice;

/// <summary>
/// What became of a metric between two periods, with the interval of the difference: a z-test for a net share (NPS, net emotion), Newcombe's hybrid score
/// interval of the share of positive answers for every other metric (satisfied, easy, would buy again).
/// </summary>
/// <remarks>See <see cref="NetShareChange"/> and <see cref="NewcombeDifference"/>.</remarks>
public sealed record MetricChange
{
    private MetricChange(Measurement before, Measurement after, Interval interval, double p)
    {
        Before = before;
        After = after;
        Interval = interval;
        P = p;
    }

    /// <summary>The value before: points of a net share, or per cent.</summary>
    public Measurement Before { get; }

    /// <summary>The value after, in the same unit.</summary>
    public Measurement After { get; }

    /// <summary>After minus before.</summary>
    public double Difference => After.Value - Before.Value;

    /// <summary>The 95 % interval of the difference.</summary>
    public Interval Interval { get; }

    /// <summary>The probability of a difference at least this large when nothing changed.</summary>
    public double P { get; }

    /// <summary>Whether the interval leaves out "no change".</summary>
    public bool IsClear => !Interval.Contains(0);

    /// <summary>Whether one of the periods has too few answers to tell a change by.</summary>
    public bool HasFewAnswers => Before.HasFewAnswers || After.HasFewAnswers;

    /// <summary>better, worse, or unclear where chance may explain the difference.</summary>
    public string Verdict => !IsClear ? "unclear" : Difference > 0 ? "better" : "worse";

    /// <summary>The change from the answers before to those after; nothing where one period has no answers.</summary>
    public static MetricChange? Between(ScoredMetric metric, MetricTally before, MetricTally after)
    {
        if (before.N == 0 || after.N == 0)
            return null;
        return metric.Kind == MetricKind.NetShare ? OfNetShares(NetOf(before), NetOf(after)) : OfShares(before, after);
    }

    private static NetShare NetOf(MetricTally tally) => new(tally.Positive, tally.N - tally.Positive - tally.Negative, tally.Negative);

    private static MetricChange OfNetShares(NetShare before, NetShare after)
    {
        if (NetShareChange.Between(before, after) is { } change)
            return new MetricChange(before.Measure(), after.Measure(), change.Interval.StretchedTo(change.Difference), change.P);
        return BySquareAndAdd(before.Measure(), after.Measure(), 200);
    }

    private static MetricChange OfShares(MetricTally before, MetricTally after)
    {
        var difference = NewcombeDifference.Of(after.Positive, after.N, before.Positive, before.N);
        var pooled = (double)(before.Positive + after.Positive) / (before.N + after.N);
        var error = Math.Sqrt(pooled * (1 - pooled) * (1.0 / before.N + 1.0 / after.N));
        return new MetricChange(
            Share(before), Share(after), difference.Interval.Times(100), error > 0 ? NormalDistribution.TwoSidedTail(difference.Value / error) : 1);
    }

    private static Measurement Share(MetricTally tally) => new ScoreSums(tally.N, tally.Sum, tally.SumOfSquares, tally.Positive).TopShare();

    // Neither period varies, so that the plain test has no error to divide by: the adjusted intervals of both are combined as Newcombe combines his.
    private static MetricChange BySquareAndAdd(Measurement before, Measurement after, double bound)
    {
        var difference = after.Value - before.Value;
        var below = Hypotenuse(after.Value - after.Low, before.High - before.Value);
        var above = Hypotenuse(after.High - after.Value, before.Value - before.Low);
        var interval = new Interval(difference - below, difference + above).ClippedTo(-bound, bound);
        var error = (difference > 0 ? below : above) / NormalDistribution.TwoSidedCritical(0.95);
        return new MetricChange(before, after, interval, difference == 0 ? 1 : NormalDistribution.TwoSidedTail(difference / error));
    }

    private static double Hypotenuse(double a, double b) => Math.Sqrt(a * a + b * b);
}
