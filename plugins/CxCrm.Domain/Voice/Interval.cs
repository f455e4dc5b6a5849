using System;

namespace CxCrm.Domain.Voice;

/// <summary>A confidence interval; its ends are in the unit of what it is an interval of.</summary>
public sealed record Interval
{
    /// <summary>An interval from <paramref name="low"/> up to <paramref name="high"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not a number, or the ends are the wrong way round.</exception>
    public Interval(double low, double high)
    {
        if (!(low <= high))
            throw new ArgumentOutOfRangeException(nameof(low), "The low end of an interval is at or below its high end.");
        Low = low;
        High = high;
    }

    /// <summary>The lower end.</summary>
    public double Low { get; }

    /// <summary>The upper end.</summary>
    public double High { get; }

    /// <summary>The distance between the ends.</summary>
    public double Width => High - Low;

    /// <summary>Whether the value lies in the interval, its ends included.</summary>
    public bool Contains(double value) => value >= Low && value <= High;

    /// <summary>The part of this interval that a bounded scale allows.</summary>
    public Interval ClippedTo(double minimum, double maximum) =>
        new(Math.Min(Math.Max(Low, minimum), maximum), Math.Max(Math.Min(High, maximum), minimum));

    /// <summary>The smallest interval that holds this one and the value.</summary>
    public Interval StretchedTo(double value) => new(Math.Min(Low, value), Math.Max(High, value));

    /// <summary>The same interval in another unit.</summary>
    public Interval Times(double positiveFactor) => new(Low * positiveFactor, High * positiveFactor);
}
