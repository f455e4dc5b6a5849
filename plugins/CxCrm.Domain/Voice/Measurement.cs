using System;

namespace CxCrm.Domain.Voice;

/// <summary>
/// A measured value with its 95 % confidence interval (unless it was asked for otherwise) and the number of answers
/// behind it. A number never travels without them: see the display rules of the product.
/// </summary>
public sealed record Measurement
{
    /// <summary>Fewer answers than this and a page says "few answers" instead of showing a trend.</summary>
    public const int FewAnswersBelow = 30;

    /// <summary>A value, the interval around it and the number of answers behind it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No answers, an interval without width, or a value outside it.</exception>
    public Measurement(double value, Interval interval, int n)
    {
        if (n < 1)
            throw new ArgumentOutOfRangeException(nameof(n), "A measurement has at least one answer behind it.");
        if (!(interval.Width > 0))
            throw new ArgumentOutOfRangeException(nameof(interval), "An interval without width claims a certainty that answers never give.");
        if (!interval.Contains(value))
            throw new ArgumentOutOfRangeException(nameof(value), "A measured value lies inside its own interval.");
        Value = value;
        Interval = interval;
        N = n;
    }

    /// <summary>The measured value, in the metric's own unit.</summary>
    public double Value { get; }

    /// <summary>The confidence interval, in the unit of the value.</summary>
    public Interval Interval { get; }

    /// <summary>The lower end of the interval.</summary>
    public double Low => Interval.Low;

    /// <summary>The upper end of the interval.</summary>
    public double High => Interval.High;

    /// <summary>The number of answers behind the value; unanswered is not counted.</summary>
    public int N { get; }

    /// <summary>Whether the answers are too few for a trend.</summary>
    public bool HasFewAnswers => N < FewAnswersBelow;
}
