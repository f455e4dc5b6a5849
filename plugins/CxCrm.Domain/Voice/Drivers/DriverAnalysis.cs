using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Voice.Drivers;

/// <summary>Key drivers of an outcome: LMG and relative weights side by side, each driver with n and a bootstrap interval; or why there is no answer.</summary>
public sealed class DriverAnalysis
{
    /// <summary>The fewest answers of an analysis.</summary>
    public const int LeastAnswers = 100;

    /// <summary>The fewest answers for each driver.</summary>
    public const int AnswersPerDriver = 10;

    /// <summary>The fewest answers that have both columns of a pair (ours).</summary>
    public const int LeastPairs = 30;

    /// <summary>The most drivers: every one more doubles the work.</summary>
    public const int MostDrivers = 15;

    /// <summary>Variance inflation above this is called collinear (J. F. Hair et al., Multivariate Data Analysis: 5 to 10).</summary>
    public const double CollinearAbove = 5;

    private const int Seed = 20_06;

    private DriverAnalysis()
    {
    }

    /// <summary>Why there is no result; nothing when there is one.</summary>
    public DriverRefusal? Refusal { get; private init; }

    /// <summary>The number of answers.</summary>
    public int N { get; private init; }

    /// <summary>The fewest answers behind a pair of columns.</summary>
    public int LeastPairN { get; private init; }

    /// <summary>The share of the outcome's variance that the drivers explain together, 0 to 1.</summary>
    public double RSquared { get; private init; }

    /// <summary>The bootstrap samples behind the intervals.</summary>
    public int Samples { get; private init; }

    /// <summary>What each driver explains, in the order of the data; empty when refused.</summary>
    public IReadOnlyList<DriverShare> Drivers { get; private init; } = [];

    /// <summary>Analyses; the same data give the same result.</summary>
    /// <param name="data">At most <see cref="MostDrivers"/> drivers.</param>
    /// <param name="samples">Bootstrap samples, at least 20.</param>
    public static DriverAnalysis Of(DriverData data, int samples = 200)
    {
        if (data.Drivers > MostDrivers || samples < 20)
            throw new ArgumentOutOfRangeException(nameof(samples), "An analysis has at most fifteen drivers and at least twenty samples.");
        var total = data.Total();
        var pairs = LeastPair(total, data.Drivers + 1);
        if (data.Answers < Math.Max(LeastAnswers, AnswersPerDriver * data.Drivers))
            return Refused(DriverRefusal.TooFewAnswers, data, pairs);
        if (pairs < LeastPairs)
            return Refused(DriverRefusal.TooFewPairs, data, pairs);
        if (CorrelationMatrix.Of(total, data.Drivers + 1) is not { } matrix)
            return Refused(DriverRefusal.NoVariation, data, pairs);
        if (!matrix.IsPositiveDefinite)
            return Refused(DriverRefusal.NotPositiveDefinite, data, pairs);
        var resampled = Resample(data, samples);
        return resampled.Count < samples / 2
            ? Refused(DriverRefusal.Unstable, data, pairs)
            : Result(data, total, matrix, resampled, pairs);
    }

    private static DriverAnalysis Refused(DriverRefusal refusal, DriverData data, int pairs) =>
        new() { Refusal = refusal, N = data.Answers, LeastPairN = pairs };

    private static DriverAnalysis Result(DriverData data, PairSums total, CorrelationMatrix matrix, List<double[]> resampled, int pairs)
    {
        var lmg = LmgShares.Of(matrix);
        var fit = lmg.Sum();
        var percent = InPercent(lmg);
        var weights = InPercent(RelativeWeights.Of(matrix));
        var coefficients = RelativeWeights.Coefficients(matrix);
        var inflation = RelativeWeights.Inflation(matrix);
        var drivers = new DriverShare[data.Drivers];
        for (var i = 0; i < drivers.Length; i++)
        {
            var interval = IntervalOf(resampled, i, percent[i]);
            drivers[i] = new DriverShare(total.N(i + 1, i + 1), percent[i], interval, weights[i], coefficients[i], inflation[i], data.Mean(total, i + 1));
        }

        return new DriverAnalysis { N = data.Answers, LeastPairN = pairs, RSquared = fit, Samples = resampled.Count, Drivers = drivers };
    }

    private static double[] InPercent(double[] shares)
    {
        var sum = shares.Sum();
        return [.. shares.Select(share => 100 * share / sum)];
    }

    private static int LeastPair(PairSums total, int columns)
    {
        var least = int.MaxValue;
        for (var i = 0; i < columns; i++)
        {
            for (var j = i; j < columns; j++)
                least = Math.Min(least, total.N(i, j));
        }

        return least;
    }

    /// <summary>The LMG shares of samples drawn with replacement; a sample from which nothing may follow is passed over.</summary>
    private static List<double[]> Resample(DriverData data, int samples)
    {
        var random = new DrawNumbers(Seed);
        var drawn = new PairSums(data.Drivers + 1);
        var shares = new List<double[]>(samples);
        for (var sample = 0; sample < samples; sample++)
        {
            drawn.Clear();
            for (var draw = 0; draw < data.Parts.Count; draw++)
                drawn.Add(data.Parts[random.Below(data.Parts.Count)]);
            if (CorrelationMatrix.Of(drawn, data.Drivers + 1) is { IsPositiveDefinite: true } matrix)
                shares.Add(InPercent(LmgShares.Of(matrix)));
        }

        return shares;
    }

    /// <summary>The percentile interval, stretched to the share itself: it never leaves out what it is the interval of.</summary>
    private static Interval IntervalOf(List<double[]> resampled, int driver, double share)
    {
        var values = resampled.Select(sample => sample[driver]).ToArray();
        Array.Sort(values);
        var low = values[(int)Math.Floor(0.025 * (values.Length - 1))];
        var high = values[(int)Math.Ceiling(0.975 * (values.Length - 1))];
        return new Interval(low, high).StretchedTo(share);
    }
}
