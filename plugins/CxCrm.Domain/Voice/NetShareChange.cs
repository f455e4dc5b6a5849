using System;

namespace CxCrm.Domain.Voice;

/// <summary>The change of a net share (NPS) between two independent samples, with a two-sided Wald test.</summary>
/// <remarks>z = difference / sqrt(v1/n1 + v2/n2): <c>nps.test</c> of CRAN package NPS 1.1 (B. Rocks, 2014).</remarks>
public sealed record NetShareChange
{
    private NetShareChange(double difference, double standardError, double confidence)
    {
        var half = NormalDistribution.TwoSidedCritical(confidence) * standardError;
        Difference = difference;
        Interval = new Interval(difference - half, difference + half).ClippedTo(-200, 200);
        Z = difference / standardError;
        P = NormalDistribution.TwoSidedTail(Z);
    }

    /// <summary>After minus before, in points (-200 to 200).</summary>
    public double Difference { get; }

    /// <summary>The confidence interval of the difference, in points.</summary>
    public Interval Interval { get; }

    /// <summary>The difference in standard errors.</summary>
    public double Z { get; }

    /// <summary>The probability of a difference at least this large when nothing changed.</summary>
    public double P { get; }

    /// <summary>The change from one sample to a later one; nothing when neither sample varies, for then there is no test.</summary>
    public static NetShareChange? Between(NetShare before, NetShare after, double confidence = 0.95)
    {
        var variance = before.Variance / before.N + after.Variance / after.N;
        return variance > 0
            ? new NetShareChange(after.Score - before.Score, 100 * Math.Sqrt(variance), confidence)
            : null;
    }
}
