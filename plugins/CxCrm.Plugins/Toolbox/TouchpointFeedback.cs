using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Satisfaction with touchpoints over the last twelve months, from the snapshots: one call each, none without touchpoints, and no scan of feedback.</summary>
internal static class TouchpointFeedback
{
    private const int Months = 12;

    public static IReadOnlyDictionary<Guid, ScoreSums> Read(IOrganizationService service, IReadOnlyList<Guid> touchpoints, DateTime now) => touchpoints.Count == 0
        ? new Dictionary<Guid, ScoreSums>()
        : service.RetrieveMultiple(new FetchExpression(Fetch(touchpoints, now))).Entities.ToDictionary(
            row => Guid.Parse(Value<string>(row, "scope")!),
            row => new ScoreSums(Value<int>(row, "n"), (double)Value<decimal>(row, "sum"), (double)Value<decimal>(row, "squares"), Value<int>(row, "positive")));

    /// <summary>The last day (UTC) with an answer, by touchpoint.</summary>
    public static IReadOnlyDictionary<Guid, DateTime> LastDays(IOrganizationService service, IReadOnlyList<Guid> touchpoints, DateTime now) => touchpoints.Count == 0
        ? new Dictionary<Guid, DateTime>()
        : service.RetrieveMultiple(new FetchExpression(FetchLastDays(touchpoints, now))).Entities.ToDictionary(
            row => Guid.Parse(Value<string>(row, "scope")!),
            row => Value<DateTime>(row, "last"));

    private static string FetchLastDays(IReadOnlyList<Guid> touchpoints, DateTime now) => $"""
        <fetch aggregate="true">
          <entity name="{CxMetricSnapshot.LogicalName}">
            <attribute name="{CxMetricSnapshot.Columns.ScopeId}" alias="scope" groupby="true" />
            <attribute name="{CxMetricSnapshot.Columns.PeriodStart}" alias="last" aggregate="max" />
            {Filter(CxMetricSnapshotGrain.Day, touchpoints, now)}
          </entity>
        </fetch>
        """;

    private static string Fetch(IReadOnlyList<Guid> touchpoints, DateTime now) => $"""
        <fetch aggregate="true">
          <entity name="{CxMetricSnapshot.LogicalName}">
            <attribute name="{CxMetricSnapshot.Columns.ScopeId}" alias="scope" groupby="true" />
            <attribute name="{CxMetricSnapshot.Columns.N}" alias="n" aggregate="sum" />
            <attribute name="{CxMetricSnapshot.Columns.Sum}" alias="sum" aggregate="sum" />
            <attribute name="{CxMetricSnapshot.Columns.SumSquares}" alias="squares" aggregate="sum" />
            <attribute name="{CxMetricSnapshot.Columns.Positive}" alias="positive" aggregate="sum" />
            {Filter(CxMetricSnapshotGrain.Month, touchpoints, now)}
          </entity>
        </fetch>
        """;

    private static string Filter(CxMetricSnapshotGrain grain, IReadOnlyList<Guid> touchpoints, DateTime now) => string.Format(
        CultureInfo.InvariantCulture,
        """
        <filter>
          <condition attribute="{0}" operator="eq" value="{1}" />
          <condition attribute="{2}" operator="eq" value="{3}" />
          <condition attribute="{4}" operator="eq" value="{5}" />
          <condition attribute="{6}" operator="ge" value="{7:yyyy-MM-dd}" />
          <condition attribute="{8}" operator="in">{9}</condition>
        </filter>
        """,
        CxMetricSnapshot.Columns.Metric,
        (int)CxMetric.Csat,
        CxMetricSnapshot.Columns.Scope,
        (int)CxMetricSnapshotScope.Touchpoint,
        CxMetricSnapshot.Columns.Grain,
        (int)grain,
        CxMetricSnapshot.Columns.PeriodStart,
        now.AddMonths(-Months),
        CxMetricSnapshot.Columns.ScopeId,
        string.Concat(touchpoints.Select(id => "<value>" + id.ToString("D", CultureInfo.InvariantCulture) + "</value>")));

    private static T? Value<T>(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value is T value ? value : default;
}
