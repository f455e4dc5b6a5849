using System;

namespace CxCrm.Domain.Voice;

/// <summary>
/// The sums of one metric over a period: what a metric snapshot keeps, so that periods add up and the value with its
/// interval follows without reading the answers again.
/// </summary>
/// <param name="N">Number of answers.</param>
/// <param name="Sum">Sum of the scores.</param>
/// <param name="SumOfSquares">Sum of the squares of the scores.</param>
/// <param name="Positive">Promoters, answers at the top, or net positive answers.</param>
/// <param name="Negative">Detractors, answers at the bottom, or net negative answers.</param>
public sealed record MetricTally(int N, double Sum, double SumOfSquares, int Positive, int Negative)
{
    /// <summary>Nothing counted yet.</summary>
    public static readonly MetricTally None = new(0, 0, 0, 0, 0);

    /// <summary>One answer.</summary>
    public static MetricTally Of(ScoredMetric metric, double score) =>
        new(1, score, score * score, metric.IsPositive(score) ? 1 : 0, metric.IsNegative(score) ? 1 : 0);

    /// <summary>These answers and those together.</summary>
    public MetricTally Plus(MetricTally other) =>
        new(N + other.N, Sum + other.Sum, SumOfSquares + other.SumOfSquares, Positive + other.Positive, Negative + other.Negative);

    /// <summary>These answers without those, which must be among them.</summary>
    public MetricTally Minus(MetricTally other) =>
        new(N - other.N, Sum - other.Sum, SumOfSquares - other.SumOfSquares, Positive - other.Positive, Negative - other.Negative);

    /// <summary>The metric's value with its 95 % interval; nothing without answers.</summary>
    public Measurement? Measure(ScoredMetric metric)
    {
        if (N == 0)
            return null;
        return metric.Kind switch
        {
            MetricKind.NetShare => new NetShare(Positive, N - Positive - Negative, Negative).Measure(),
            MetricKind.Mean => new ScoreSums(N, Sum, SumOfSquares, Positive).Mean(metric.Scale),
            MetricKind.TopShare => new ScoreSums(N, Sum, SumOfSquares, Positive).TopShare(),
            _ => throw new InvalidOperationException("Not a kind of metric."),
        };
    }
}
