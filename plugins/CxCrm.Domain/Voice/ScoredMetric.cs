namespace CxCrm.Domain.Voice;

/// <summary>A metric that every answer of a question type feeds.</summary>
public sealed class ScoredMetric
{
    /// <summary>Net Promoter Score.</summary>
    public static readonly ScoredMetric Nps = new(MetricKind.NetShare, new(NetPromoterScore.Lowest, NetPromoterScore.Highest), 9, 6);

    /// <summary>Customer satisfaction: the mean; positive from 4, negative to 2.</summary>
    public static readonly ScoredMetric Satisfaction = new(MetricKind.Mean, RatingMetric.Satisfaction.Scale, RatingMetric.Satisfaction.TopFrom, 2);

    /// <summary>Customer effort (CES 2.0): the mean; positive (easy) from 5, negative to 3.</summary>
    public static readonly ScoredMetric Effort = new(MetricKind.Mean, RatingMetric.Effort.Scale, RatingMetric.Effort.TopFrom, 3);

    /// <summary>Likelihood to buy again: the share of 4 and 5.</summary>
    public static readonly ScoredMetric BuyAgain = new(MetricKind.TopShare, RatingMetric.BuyAgain.Scale, RatingMetric.BuyAgain.TopFrom, 2);

    /// <summary>Net emotion (word based): an answer whose emotion words are net positive is 1, net negative -1, neither 0.</summary>
    public static readonly ScoredMetric NetEmotion = new(MetricKind.NetShare, new(-1, 1), 1, -1);

    /// <summary>Whether expectations were met, 1 to 5: the mean; positive from 4, negative to 2.</summary>
    public static readonly ScoredMetric Expectation = new(MetricKind.Mean, new(1, 5), 4, 2);

    /// <summary>Perceived value, 1 to 5: the mean; positive from 4, negative to 2.</summary>
    public static readonly ScoredMetric PerceivedValue = new(MetricKind.Mean, new(1, 5), 4, 2);

    /// <summary>Churn: a lost customer is 1, a kept one 0; the share of the lost.</summary>
    public static readonly ScoredMetric Churn = new(MetricKind.TopShare, new(0, 1), 1, -1);

    private readonly int positiveFrom;
    private readonly int negativeTo;

    private ScoredMetric(MetricKind kind, ScoreScale scale, int positiveFrom, int negativeTo)
    {
        Kind = kind;
        Scale = scale;
        this.positiveFrom = positiveFrom;
        this.negativeTo = negativeTo;
    }

    /// <summary>How the value follows from the sums.</summary>
    public MetricKind Kind { get; }

    /// <summary>The scale of one answer.</summary>
    public ScoreScale Scale { get; }

    /// <summary>Whether a score counts as positive.</summary>
    public bool IsPositive(double score) => score >= positiveFrom;

    /// <summary>Whether a score counts as negative.</summary>
    public bool IsNegative(double score) => score <= negativeTo;
}
