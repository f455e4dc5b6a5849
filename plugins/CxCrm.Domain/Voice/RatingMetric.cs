using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice;

/// <summary>A metric that is a rating: its scale, and from which answer on a customer counts as satisfied.</summary>
public sealed class RatingMetric
{
    /// <summary>
    /// Customer satisfaction (CSAT), 1 to 5: the mean, and the share of 4 and 5 (top-2 box). Other scales are first
    /// brought to five points by <see cref="ScoreScale.ToFivePoints"/> (ours).
    /// </summary>
    public static readonly RatingMetric Satisfaction = new(new ScoreScale(1, 5), topFrom: 4);

    /// <summary>
    /// Customer effort (CES 2.0), 1 to 7, higher is easier: the mean, and the share of 5 to 7. Never mixed with CES 1.0.
    /// M. Dixon, K. Freeman and N. Toman, Harvard Business Review, July 2010; M. Dixon, N. Toman and R. DeLisi, The
    /// Effortless Experience (2013).
    /// </summary>
    public static readonly RatingMetric Effort = new(new ScoreScale(1, 7), topFrom: 5);

    /// <summary>Likelihood to buy again (LBA), 1 to 5: the share of 4 and 5 (ours; the literature names no standard).</summary>
    public static readonly RatingMetric BuyAgain = new(new ScoreScale(1, 5), topFrom: 4);

    private RatingMetric(ScoreScale scale, int topFrom)
    {
        Scale = scale;
        TopFrom = topFrom;
    }

    /// <summary>The scale of the answers.</summary>
    public ScoreScale Scale { get; }

    /// <summary>The lowest answer that counts as satisfied.</summary>
    public int TopFrom { get; }

    /// <summary>The sums of these answers; an unanswered question is ignored.</summary>
    public ScoreSums Sum(IEnumerable<int?> answers)
    {
        var sums = ScoreSums.None;
        foreach (var answer in answers)
        {
            if (answer is { } given)
                sums = Add(sums, given);
        }

        return sums;
    }

    /// <summary>The sums with one more answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The answer is not on the scale.</exception>
    public ScoreSums Add(ScoreSums sums, int answer)
    {
        if (!Scale.Allows(answer))
            throw new ArgumentOutOfRangeException(nameof(answer), answer, "The answer lies outside its scale.");
        return sums.With(answer, answer >= TopFrom);
    }

    /// <summary>The mean on the metric's own scale, with its interval.</summary>
    public Measurement Mean(ScoreSums sums, double confidence = 0.95) => sums.Mean(Scale, confidence);
}
