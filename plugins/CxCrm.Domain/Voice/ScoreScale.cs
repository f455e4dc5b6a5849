using System;

namespace CxCrm.Domain.Voice;

/// <summary>A rating scale of whole numbers from a lowest to a highest answer.</summary>
public sealed record ScoreScale
{
    /// <summary>A scale with at least two answers.</summary>
    public ScoreScale(int lowest, int highest)
    {
        if (lowest >= highest)
            throw new ArgumentOutOfRangeException(nameof(highest), "The highest answer of a scale is above its lowest.");
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>The lowest answer.</summary>
    public int Lowest { get; }

    /// <summary>The highest answer.</summary>
    public int Highest { get; }

    /// <summary>Whether this is a whole number on the scale.</summary>
    public bool Allows(decimal answer) => answer >= Lowest && answer <= Highest && decimal.Truncate(answer) == answer;

    /// <summary>The same place on the scale 1 to 5: 1 + 4 (x - lowest) / (highest - lowest) (ours).</summary>
    public double ToFivePoints(double answer)
    {
        if (!(answer >= Lowest && answer <= Highest))
            throw new ArgumentOutOfRangeException(nameof(answer), answer, "The answer lies outside its scale.");
        return 1 + 4 * (answer - Lowest) / (Highest - Lowest);
    }
}
