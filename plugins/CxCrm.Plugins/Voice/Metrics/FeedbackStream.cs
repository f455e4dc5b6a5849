using System;
using System.Collections.Generic;
using System.Globalization;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>
/// Answers, in the period in which they were given however late they came in, for the company and each program, survey, touchpoint, unit, channel, segment and source
/// they belong to. What was counted stays counted when the row is anonymised or deleted: sums hold nothing of a person, and a trend must not change by itself.
/// An answer of a person whose processing is restricted (GDPR Art. 18) is not counted.
/// </summary>
internal sealed class FeedbackStream : SnapshotStream
{
    private const string SurveyAlias = "survey";
    /// <summary>The alias under which a stream's query has the person's row, for <see cref="IsRestricted"/>.</summary>
    internal const string ContactAlias = "contact";

    public override string Name => "feedback";

    public override QueryExpression Query()
    {
        var query = AnswersWithScopes();
        query.ColumnSet.AddColumns(SnapshotMetrics.Columns);
        return query;
    }

    /// <summary>Answers with all that tells where they count.</summary>
    internal static QueryExpression AnswersWithScopes()
    {
        var query = new QueryExpression(CxFeedback.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxFeedback.Columns.CreatedOn, CxFeedback.Columns.RespondedOn, CxFeedback.Columns.SurveyId, CxFeedback.Columns.TouchpointId, CxFeedback.Columns.UnitId,
                CxFeedback.Columns.Channel, CxFeedback.Columns.SourceSystem),
        };
        Link(query, CxSurvey.LogicalName, CxFeedback.Columns.SurveyId, CxSurvey.Columns.Id, SurveyAlias).Columns = new ColumnSet(CxSurvey.Columns.ProgramId);
        Link(query, Contact.LogicalName, CxFeedback.Columns.ContactId, Contact.Columns.Id, ContactAlias).Columns =
            new ColumnSet(Contact.Columns.Segment, Contact.Columns.PrivacyState);
        return query;
    }

    public override void Count(Entity row, SnapshotSums sums)
    {
        if (IsRestricted(row))
            return;
        var feedback = row.ToEntity<CxFeedback>();
        foreach (var score in SnapshotMetrics.ScoresOf(feedback))
        {
            if (score.Key != CxMetric.Nes)
                Count(row, feedback, score.Key, MetricTally.Of(SnapshotMetrics.All[score.Key], score.Value), sums);
        }
    }

    /// <summary>Adds one score to all snapshots it counts in.</summary>
    internal static void Count(Entity row, CxFeedback feedback, CxMetric metric, MetricTally tally, SnapshotSums sums)
    {
        foreach (var scope in Scopes(row, feedback))
        {
            foreach (var key in SnapshotKey.At(feedback.RespondedOn!.Value, metric, scope.Key, scope.Value))
                sums.Add(key, tally);
        }
    }

    /// <summary>Whether the person's data may only be kept.</summary>
    internal static bool IsRestricted(Entity row) =>
        Linked(row, ContactAlias, Contact.Columns.PrivacyState) is OptionSetValue { Value: (int)ContactPrivacyState.Restricted };

    private static LinkEntity Link(QueryExpression query, string table, string from, string to, string alias)
    {
        var link = query.AddLink(table, from, to, JoinOperator.LeftOuter);
        link.EntityAlias = alias;
        return link;
    }

    private static IEnumerable<KeyValuePair<CxMetricSnapshotScope, string>> Scopes(Entity row, CxFeedback feedback)
    {
        yield return new(CxMetricSnapshotScope.Organization, SnapshotKey.Everything);
        if (Linked(row, SurveyAlias, CxSurvey.Columns.ProgramId) is EntityReference program)
            yield return new(CxMetricSnapshotScope.Program, program.Id.ToString("D"));
        if (feedback.SurveyId is { } survey)
            yield return new(CxMetricSnapshotScope.Survey, survey.Id.ToString("D"));
        if (feedback.TouchpointId is { } touchpoint)
            yield return new(CxMetricSnapshotScope.Touchpoint, touchpoint.Id.ToString("D"));
        if (feedback.UnitId is { } unit)
            yield return new(CxMetricSnapshotScope.Unit, unit.Id.ToString("D"));
        if (feedback.Channel is { } channel)
            yield return new(CxMetricSnapshotScope.Channel, ((int)channel).ToString(CultureInfo.InvariantCulture));
        if (Linked(row, ContactAlias, Contact.Columns.Segment) is string { Length: > 0 } segment)
            yield return new(CxMetricSnapshotScope.Segment, segment.Trim().ToLowerInvariant());
        if (feedback.SourceSystem is { Length: > 0 } source)
            yield return new(CxMetricSnapshotScope.Source, source.Trim().ToLowerInvariant());
    }

    private static object? Linked(Entity row, string alias, string column) => row.GetAttributeValue<AliasedValue>(alias + "." + column)?.Value;
}
