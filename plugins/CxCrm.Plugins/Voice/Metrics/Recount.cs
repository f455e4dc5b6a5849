using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>
/// What reading words anew changes in snapshots that counted the old reading: net emotion by the difference, and the scores of a theme that is no longer found by taking them out.
/// What was not counted yet is left to the streams, which will find it. Only readings are put right: an answer that is anonymised or deleted stays counted.
/// </summary>
/// <remarks>The lock of the metrics job is held until the transaction ends, so that nothing is counted between looking whether it was and putting it right.</remarks>
internal sealed class Recount
{
    private readonly PluginCall call;
    private readonly MetricsCursor cursor;
    private readonly Dictionary<Guid, Entity> rows;
    private readonly SnapshotSums sums = new();

    private Recount(PluginCall call, MetricsCursor cursor, Dictionary<Guid, Entity> rows)
    {
        this.call = call;
        this.cursor = cursor;
        this.rows = rows;
    }

    /// <summary>Whether enough snapshots change for one transaction.</summary>
    public bool IsFull => sums.IsFull;

    /// <summary>Takes the lock and reads the feedback as it was read before; at most four calls.</summary>
    public static Recount Begin(PluginCall call, IReadOnlyCollection<Guid> feedback)
    {
        var cursor = MetricsCursor.Read(ScheduledJobs.Hold(call, ScheduledJobs.Metrics)?.Cursor);
        var query = FeedbackStream.AnswersWithScopes();
        query.ColumnSet.AddColumns(SnapshotMetrics.Columns);
        query.ColumnSet.AddColumn(CxFeedback.Columns.FeltKnownOn);
        query.Criteria.AddCondition(CxFeedback.Columns.Id, ConditionOperator.In, feedback.Select(id => (object)id).ToArray());
        return new Recount(call, cursor, call.System.RetrieveMultiple(query).Entities.ToDictionary(row => row.Id));
    }

    /// <summary>Notes what changes when this feedback is read anew.</summary>
    /// <param name="id">The feedback.</param>
    /// <param name="valence">What its words say now.</param>
    /// <param name="themes">The themes it had.</param>
    /// <param name="gone">Those of them that are no longer found.</param>
    public void Add(Guid id, CxValence? valence, IEnumerable<CxFeedbackTheme> themes, ICollection<Guid> gone)
    {
        if (!rows.TryGetValue(id, out var row) || FeedbackStream.IsRestricted(row))
            return;
        var before = row.ToEntity<CxFeedback>();
        var change = TallyOf(valence).Minus(TallyOf(before.Valence));
        if (change != MetricTally.None && IsCounted(before.FeltKnownOn, EmotionStream.StreamName))
            FeedbackStream.Count(row, before, CxMetric.Nes, change, sums);
        foreach (var theme in themes.Where(theme => IsCounted(theme.CreatedOn, ThemeStream.StreamName)))
        {
            if (gone.Contains(theme.Id))
                TakeOut(before, theme.ThemeId!.Id);
            else if (change != MetricTally.None)
                Count(before, theme.ThemeId!.Id, CxMetric.Nes, change);
        }
    }

    /// <summary>Puts the snapshots right; one query for every two hundred, one write for each.</summary>
    public void Write() => Snapshots.Merge(call.System, sums, call.Now);

    private void TakeOut(CxFeedback feedback, Guid theme)
    {
        foreach (var score in SnapshotMetrics.ScoresOf(feedback))
            Count(feedback, theme, score.Key, MetricTally.None.Minus(MetricTally.Of(SnapshotMetrics.All[score.Key], score.Value)));
    }

    private void Count(CxFeedback feedback, Guid theme, CxMetric metric, MetricTally change)
    {
        foreach (var key in SnapshotKey.At(feedback.RespondedOn!.Value, metric, CxMetricSnapshotScope.Theme, theme.ToString("D")))
            sums.Add(key, change);
    }

    private bool IsCounted(DateTime? moment, string stream) =>
        moment is { } known && cursor[stream] is { } merged && WholeSecond.Of(known) <= merged;

    private static MetricTally TallyOf(CxValence? valence) =>
        SnapshotMetrics.ScoreOf(new CxFeedback { Valence = valence }, CxMetric.Nes) is { } score ? MetricTally.Of(ScoredMetric.NetEmotion, score) : MetricTally.None;
}
