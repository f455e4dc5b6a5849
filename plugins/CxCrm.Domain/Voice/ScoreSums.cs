using System;

namespace CxCrm.Domain.Voice;

/// <summary>
/// What has to be kept of many ratings so that their mean, share at the top and intervals follow, and so that a day's
/// sums can be added to a month's: their number, sum, sum of squares, and how many count as satisfied.
/// </summary>
public sealed record ScoreSums
{
    /// <summary>No answers yet.</summary>
    public static readonly ScoreSums None = new(0, 0, 0, 0);

    /// <summary>Sums as they were kept.</summary>
    public ScoreSums(int n, double sum, double sumOfSquares, int top)
    {
        if (n < 0 || top < 0 || top > n)
            throw new ArgumentOutOfRangeException(nameof(n), "The answers at the top are some of the answers.");
        N = n;
        Sum = sum;
        SumOfSquares = sumOfSquares;
        Top = top;
    }

    /// <summary>Number of answers.</summary>
    public int N { get; }

    /// <summary>Sum of the answers.</summary>
    public double Sum { get; }

    /// <summary>Sum of the squares of the answers.</summary>
    public double SumOfSquares { get; }

    /// <summary>Number of answers that count as satisfied.</summary>
    public int Top { get; }

    /// <summary>These sums with one more answer.</summary>
    public ScoreSums With(double answer, bool isTop) =>
        new(N + 1, Sum + answer, SumOfSquares + answer * answer, isTop ? Top + 1 : Top);

    /// <summary>These sums and those together.</summary>
    public ScoreSums Plus(ScoreSums other) =>
        new(N + other.N, Sum + other.Sum, SumOfSquares + other.SumOfSquares, Top + other.Top);

    /// <summary>The share of satisfied answers in per cent, with the Wilson interval.</summary>
    public Measurement TopShare(double confidence = 0.95)
    {
        var share = WilsonInterval.Measure(Top, N, confidence);
        return new Measurement(100 * share.Value, share.Interval.Times(100), N);
    }

    /// <summary>The mean with Student's interval, clipped to the scale.</summary>
    /// <remarks>
    /// One answer, or answers that are all the same, have no spread to estimate from. Then the Wilson interval of the
    /// mean's place on the scale stands in: no scale from 0 to 1 has a larger variance than m (1 - m) (R. Bhatia and
    /// C. Davis, American Mathematical Monthly 107 (2000) 353), so it errs on the wide side (ours).
    /// </remarks>
    public Measurement Mean(ScoreScale scale, double confidence = 0.95)
    {
        if (N < 1)
            throw new InvalidOperationException("A mean needs at least one answer.");
        var mean = Math.Min(Math.Max(Sum / N, scale.Lowest), scale.Highest);
        var spread = N < 2 ? 0 : (SumOfSquares - N * mean * mean) / (N - 1);
        return spread > 1e-9
            ? new Measurement(mean, StudentInterval(mean, spread, scale, confidence), N)
            : new Measurement(mean, WidestInterval(mean, scale, confidence), N);
    }

    private Interval StudentInterval(double mean, double variance, ScoreScale scale, double confidence)
    {
        var half = StudentDistribution.TwoSidedCritical(confidence, N - 1) * Math.Sqrt(variance / N);
        return new Interval(mean - half, mean + half).ClippedTo(scale.Lowest, scale.Highest);
    }

    private Interval WidestInterval(double mean, ScoreScale scale, double confidence)
    {
        double length = scale.Highest - scale.Lowest;
        var place = WilsonInterval.Of(N * (mean - scale.Lowest) / length, N, confidence);
        return new Interval(scale.Lowest + length * place.Low, scale.Lowest + length * place.High).StretchedTo(mean);
    }
}
