using System;

namespace CxCrm.Domain.Voice;

/// <summary>
/// Answers sorted into for, neither and against, and the net share of them: (for - against) / n * 100, from -100 to 100.
/// The Net Promoter Score and the net emotion score are both of this kind.
/// </summary>
/// <remarks>
/// Variance p + d - (p - d)^2: CRAN package NPS 1.1 (B. Rocks, 2014). Interval: adjusted Wald, three answers added, of
/// which 3/4 to each side: B. Rocks, Interval Estimation for the Net Promoter Score, The American Statistician 70 (2016).
/// </remarks>
public sealed record NetShare
{
    private const double AddedToEachSide = 0.75;
    private const int Added = 3;

    /// <summary>Counts of answers; none may be negative.</summary>
    public NetShare(int favourable, int neutral, int unfavourable)
    {
        if (favourable < 0 || neutral < 0 || unfavourable < 0)
            throw new ArgumentOutOfRangeException(nameof(favourable), "A count of answers is zero or more.");
        Favourable = favourable;
        Neutral = neutral;
        Unfavourable = unfavourable;
    }

    /// <summary>Number of answers that speak for.</summary>
    public int Favourable { get; }

    /// <summary>Number of answers that speak neither for nor against.</summary>
    public int Neutral { get; }

    /// <summary>Number of answers that speak against.</summary>
    public int Unfavourable { get; }

    /// <summary>All answers.</summary>
    public int N => Favourable + Neutral + Unfavourable;

    /// <summary>The net share, -100 to 100. There must be an answer.</summary>
    public double Score => 100 * Net(RequireAnswers(), 0);

    /// <summary>Variance of one answer, each counted as 1, 0 or -1: between 0 and 1.</summary>
    public double Variance => VarianceOf(RequireAnswers(), 0);

    /// <summary>Standard error of <see cref="Score"/>, in points.</summary>
    public double StandardError => 100 * Math.Sqrt(Variance / N);

    /// <summary>The score with its adjusted Wald interval: what the product shows.</summary>
    /// <remarks>
    /// With very few answers the adjusted interval can leave out the score itself; it is then stretched to it (ours).
    /// </remarks>
    public Measurement Measure(double confidence = 0.95)
    {
        var n = RequireAnswers() + Added;
        var middle = Net(n, AddedToEachSide);
        var half = NormalDistribution.TwoSidedCritical(confidence) * Math.Sqrt(VarianceOf(n, AddedToEachSide) / n);
        return With(new Interval(middle - half, middle + half));
    }

    /// <summary>
    /// The score with the plain Wald interval. Where every answer is of one kind the plain interval has no width; then
    /// the adjusted one stands in, because a zero-width interval is never shown.
    /// </summary>
    public Measurement MeasureByWald(double confidence = 0.95)
    {
        if (Variance <= 0)
            return Measure(confidence);
        var half = NormalDistribution.TwoSidedCritical(confidence) * StandardError / 100;
        return With(new Interval(Score / 100 - half, Score / 100 + half));
    }

    /// <summary>These answers and those together.</summary>
    public NetShare Plus(NetShare other) =>
        new(Favourable + other.Favourable, Neutral + other.Neutral, Unfavourable + other.Unfavourable);

    private Measurement With(Interval shares) =>
        new(Score, shares.Times(100).ClippedTo(-100, 100).StretchedTo(Score), N);

    private int RequireAnswers() =>
        N > 0 ? N : throw new InvalidOperationException("A net share needs at least one answer.");

    private double Net(double n, double addedToEachSide) =>
        (Favourable + addedToEachSide - (Unfavourable + addedToEachSide)) / n;

    private double VarianceOf(double n, double addedToEachSide)
    {
        var net = Net(n, addedToEachSide);
        return (Favourable + Unfavourable + 2 * addedToEachSide) / n - net * net;
    }
}
