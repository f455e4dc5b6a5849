using System;

namespace CxCrm.Domain.Voice;

/// <summary>The difference between two independent proportions, with the hybrid score interval.</summary>
/// <remarks>Method 10 of R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890: no continuity correction.</remarks>
public static class NewcombeDifference
{
    /// <summary>First share minus second share, as a share of 1 (-1 to 1); n is that of both groups together.</summary>
    public static Measurement Of(int firstHits, int firstN, int secondHits, int secondN, double confidence = 0.95)
    {
        var first = WilsonInterval.Measure(firstHits, firstN, confidence);
        var second = WilsonInterval.Measure(secondHits, secondN, confidence);
        var difference = first.Value - second.Value;
        var below = Hypotenuse(first.Value - first.Low, second.High - second.Value);
        var above = Hypotenuse(first.High - first.Value, second.Value - second.Low);
        var interval = new Interval(difference - below, difference + above).ClippedTo(-1, 1);
        return new Measurement(difference, interval, firstN + secondN);
    }

    private static double Hypotenuse(double a, double b) => Math.Sqrt(a * a + b * b);
}
