using System;

namespace CxCrm.Domain.Voice.Charts;

/// <summary>The centre line of a control chart and its limits, in the unit of what is charted.</summary>
public sealed record ControlLimits
{
    /// <summary>Limits around a centre line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The centre lies outside its limits, or the limits leave no room.</exception>
    public ControlLimits(double center, double low, double high)
    {
        if (!(low <= center && center <= high && low < high))
            throw new ArgumentOutOfRangeException(nameof(center), "A centre line lies between its limits, and limits leave room.");
        Center = center;
        Low = low;
        High = high;
    }

    /// <summary>The centre line.</summary>
    public double Center { get; }

    /// <summary>The lower limit.</summary>
    public double Low { get; }

    /// <summary>The upper limit.</summary>
    public double High { get; }

    /// <summary>Whether a value is lower than chance explains.</summary>
    public bool IsBelow(double value) => value < Low;

    /// <summary>Whether a value is higher than chance explains.</summary>
    public bool IsAbove(double value) => value > High;
}
