using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>Themes found in answers: the scores of the answers that bring a theme up, whenever it was found; not those of a restricted person.</summary>
internal sealed class ThemeStream : SnapshotStream
{
    /// <summary>The name its watermark is kept under.</summary>
    public const string StreamName = "themes";

    private const string FeedbackAlias = "feedback";

    public override string Name => StreamName;

    public override QueryExpression Query()
    {
        var query = new QueryExpression(CxFeedbackTheme.LogicalName)
        {
            ColumnSet = new ColumnSet(CxFeedbackTheme.Columns.CreatedOn, CxFeedbackTheme.Columns.ThemeId),
        };
        var feedback = query.AddLink(CxFeedback.LogicalName, CxFeedbackTheme.Columns.FeedbackId, CxFeedback.Columns.Id, JoinOperator.Inner);
        feedback.EntityAlias = FeedbackAlias;
        feedback.Columns = new ColumnSet(CxFeedback.Columns.Id, CxFeedback.Columns.RespondedOn);
        feedback.Columns.AddColumns(SnapshotMetrics.Columns);
        var contact = feedback.AddLink(Contact.LogicalName, CxFeedback.Columns.ContactId, Contact.Columns.Id, JoinOperator.LeftOuter);
        contact.EntityAlias = FeedbackStream.ContactAlias;
        contact.Columns = new ColumnSet(Contact.Columns.PrivacyState);
        return query;
    }

    public override void Count(Entity row, SnapshotSums sums)
    {
        if (FeedbackStream.IsRestricted(row))
            return;
        var theme = row.ToEntity<CxFeedbackTheme>().ThemeId!.Id.ToString("D");
        if (LinkedRow.Of<CxFeedback>(row, FeedbackAlias, CxFeedback.Columns.Id) is not { } feedback)
            return;
        foreach (var score in SnapshotMetrics.ScoresOf(feedback))
        {
            var tally = MetricTally.Of(SnapshotMetrics.All[score.Key], score.Value);
            foreach (var key in SnapshotKey.At(feedback.RespondedOn!.Value, score.Key, CxMetricSnapshotScope.Theme, theme))
                sums.Add(key, tally);
        }
    }
}
