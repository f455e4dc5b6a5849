using System.Collections.Generic;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>The metrics that snapshots are kept of, and an answer's score for each.</summary>
internal static class SnapshotMetrics
{
    /// <summary>Each with its rule.</summary>
    public static readonly IReadOnlyDictionary<CxMetric, ScoredMetric> All = new Dictionary<CxMetric, ScoredMetric>
    {
        [CxMetric.Nps] = ScoredMetric.Nps,
        [CxMetric.Csat] = ScoredMetric.Satisfaction,
        [CxMetric.Ces] = ScoredMetric.Effort,
        [CxMetric.Nes] = ScoredMetric.NetEmotion,
        [CxMetric.Lba] = ScoredMetric.BuyAgain,
        [CxMetric.Expectation] = ScoredMetric.Expectation,
        [CxMetric.PerceivedValue] = ScoredMetric.PerceivedValue,
        [CxMetric.Churn] = ScoredMetric.Churn,
    };

    /// <summary>The columns of a feedback that the scores stand in.</summary>
    public static readonly string[] Columns =
    [
        CxFeedback.Columns.Nps, CxFeedback.Columns.Csat, CxFeedback.Columns.Ces, CxFeedback.Columns.Valence, CxFeedback.Columns.Lba,
        CxFeedback.Columns.Expectation, CxFeedback.Columns.PerceivedValue,
    ];

    /// <summary>The metrics an answer feeds, with its score.</summary>
    public static IEnumerable<KeyValuePair<CxMetric, double>> ScoresOf(CxFeedback feedback)
    {
        foreach (var metric in All.Keys)
        {
            if (ScoreOf(feedback, metric) is { } score)
                yield return new(metric, score);
        }
    }

    /// <summary>An answer's score for a metric; nothing where it has none.</summary>
    public static double? ScoreOf(CxFeedback feedback, CxMetric metric) => metric switch
    {
        CxMetric.Nps => feedback.Nps,
        CxMetric.Csat => (double?)feedback.Csat,
        CxMetric.Ces => (double?)feedback.Ces,
        CxMetric.Nes => ScoreOf(feedback.Valence),
        CxMetric.Lba => feedback.Lba,
        CxMetric.Expectation => (double?)feedback.Expectation,
        CxMetric.PerceivedValue => (double?)feedback.PerceivedValue,
        _ => null,
    };

    private static double? ScoreOf(CxValence? valence) => valence switch
    {
        CxValence.Positive => 1,
        CxValence.Negative => -1,
        CxValence.Neutral => 0,
        _ => null,
    };
}
