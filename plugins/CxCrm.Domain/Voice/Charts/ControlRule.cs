using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Charts;

/// <summary>
/// Judges one complete period by the twelve complete periods before it, each with at least thirty answers. Fewer periods or answers judge nothing:
/// limits from thin data cry wolf.
/// </summary>
/// <remarks>
/// The p-chart watches the share of positive answers (promoters, satisfied, net positive words) and that of negative ones (ours: a score that is a difference
/// has no p-chart of its own). The moving average watches the value itself and runs from the baseline's mean through the baseline into the period.
/// </remarks>
public static class ControlRule
{
    /// <summary>Periods before the one judged.</summary>
    public const int BaselinePeriods = 12;

    /// <summary>The fewest answers of every period.</summary>
    public const int LeastAnswers = 30;

    /// <summary>The finding for <paramref name="judged"/>; nothing where the data do not suffice or never varied.</summary>
    /// <param name="metric">What is measured.</param>
    /// <param name="chart">How it is charted.</param>
    /// <param name="baseline">The periods before, oldest first, without a gap.</param>
    /// <param name="judged">The period judged.</param>
    public static ControlFinding? Judge(ScoredMetric metric, ControlChart chart, IReadOnlyList<MetricTally> baseline, MetricTally judged)
    {
        if (baseline.Count != BaselinePeriods || judged.N < LeastAnswers)
            return null;
        foreach (var period in baseline)
        {
            if (period.N < LeastAnswers)
                return null;
        }

        return chart == ControlChart.PChart ? ByRate(baseline, judged) : ByDrift(metric, baseline, judged);
    }

    private static ControlFinding? ByRate(IReadOnlyList<MetricTally> baseline, MetricTally judged)
    {
        var all = MetricTally.None;
        foreach (var period in baseline)
            all = all.Plus(period);
        var positive = PChart.Limits(all.Positive, all.N, judged.N);
        var negative = PChart.Limits(all.Negative, all.N, judged.N);
        var fewer = positive is { } p ? Finding(p, judged.Positive, judged.N, p.IsBelow, p.IsAbove) : null;
        var more = negative is { } n ? Finding(n, judged.Negative, judged.N, n.IsAbove, n.IsBelow) : null;
        return more is { IsWorse: true } && fewer is not { IsWorse: true } ? more : fewer ?? more;
    }

    private static ControlFinding Finding(ControlLimits limits, int hits, int n, Func<double, bool> isWorse, Func<double, bool> isBetter)
    {
        var share = (double)hits / n;
        var inPercent = new ControlLimits(100 * limits.Center, 100 * limits.Low, 100 * limits.High);
        return new ControlFinding(100 * share, inPercent, isWorse(share), isBetter(share));
    }

    private static ControlFinding? ByDrift(ScoredMetric metric, IReadOnlyList<MetricTally> baseline, MetricTally judged)
    {
        var values = new double[baseline.Count + 1];
        double sum = 0, squares = 0;
        for (var i = 0; i < baseline.Count; i++)
        {
            values[i] = baseline[i].Measure(metric)!.Value;
            sum += values[i];
        }

        var mean = sum / baseline.Count;
        for (var i = 0; i < baseline.Count; i++)
            squares += (values[i] - mean) * (values[i] - mean);
        var deviation = Math.Sqrt(squares / (baseline.Count - 1));
        if (deviation < 1e-9)
            return null;
        values[baseline.Count] = judged.Measure(metric)!.Value;
        var chart = new Ewma(mean, deviation);
        var average = chart.Averages(values)[baseline.Count];
        var limits = chart.LimitsAfter(values.Length);
        return new ControlFinding(average, limits, limits.IsBelow(average), limits.IsAbove(average));
    }
}
