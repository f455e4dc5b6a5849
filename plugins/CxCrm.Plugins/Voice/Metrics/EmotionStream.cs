using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>Net emotion of answers, counted when the feeling in their words first became known. The rest is as for <see cref="FeedbackStream"/>.</summary>
internal sealed class EmotionStream : SnapshotStream
{
    /// <summary>The name its watermark is kept under.</summary>
    public const string StreamName = "emotion";

    public override string Name => StreamName;

    /// <summary>An alternate key leads with it, which is how a column comes by an index in Dataverse.</summary>
    public override string Moment => CxFeedback.Columns.FeltKnownOn;

    public override bool IsIndexedByState => false;

    public override QueryExpression Query()
    {
        var query = FeedbackStream.AnswersWithScopes();
        query.ColumnSet.AddColumns(CxFeedback.Columns.FeltKnownOn, CxFeedback.Columns.StateCode, CxFeedback.Columns.Valence);
        return query;
    }

    public override void Count(Entity row, SnapshotSums sums)
    {
        var feedback = row.ToEntity<CxFeedback>();
        if (feedback.StateCode == CxFeedbackStateCode.Inactive || FeedbackStream.IsRestricted(row) || SnapshotMetrics.ScoreOf(feedback, CxMetric.Nes) is not { } score)
            return;
        FeedbackStream.Count(row, feedback, CxMetric.Nes, MetricTally.Of(ScoredMetric.NetEmotion, score), sums);
    }
}
