using System;
using System.Collections.Generic;
using System.Globalization;
using CxCrm.Domain.Calendar;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice;

/// <summary>Which snapshot an answer counts in: metric, scope and period.</summary>
internal sealed record SnapshotKey(CxMetric Metric, CxMetricSnapshotScope Scope, string ScopeId, CxMetricSnapshotGrain Grain, DateTime PeriodStart)
{
    /// <summary>The key column: metric/scope/scope id/grain/period start in invariant text.</summary>
    public string Text => string.Format(
        CultureInfo.InvariantCulture,
        "{0}/{1}/{2}/{3}/{4:yyyy-MM-dd}",
        Metric.ToString().ToLowerInvariant(),
        Scope.ToString().ToLowerInvariant(),
        ScopeId,
        Grain.ToString().ToLowerInvariant(),
        PeriodStart);

    /// <summary>The snapshots one feedback counts in for one metric: by day and month of the answer in local time, for each of its scopes.</summary>
    public static IEnumerable<SnapshotKey> Of(CxFeedback feedback, CxMetric metric)
    {
        var day = CentralEuropeanTime.ToLocal(feedback.RespondedOn!.Value).Date;
        var month = new DateTime(day.Year, day.Month, 1, 0, 0, 0, DateTimeKind.Unspecified);
        foreach (var scope in Scopes(feedback))
        {
            yield return new SnapshotKey(metric, scope.Key, scope.Value, CxMetricSnapshotGrain.Day, day);
            yield return new SnapshotKey(metric, scope.Key, scope.Value, CxMetricSnapshotGrain.Month, month);
        }
    }

    private static IEnumerable<KeyValuePair<CxMetricSnapshotScope, string>> Scopes(CxFeedback feedback)
    {
        yield return new(CxMetricSnapshotScope.Organization, "all");
        if (feedback.SurveyId is { } survey)
            yield return new(CxMetricSnapshotScope.Survey, survey.Id.ToString("D"));
        if (feedback.TouchpointId is { } touchpoint)
            yield return new(CxMetricSnapshotScope.Touchpoint, touchpoint.Id.ToString("D"));
        if (feedback.UnitId is { } unit)
            yield return new(CxMetricSnapshotScope.Unit, unit.Id.ToString("D"));
        if (feedback.Channel is { } channel)
            yield return new(CxMetricSnapshotScope.Channel, ((int)channel).ToString(CultureInfo.InvariantCulture));
    }
}
