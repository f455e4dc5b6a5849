using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Satisfaction with touchpoints over the last twelve months, summed from the monthly snapshots: one call, none without touchpoints, and no scan of feedback.</summary>
internal static class TouchpointFeedback
{
    private const int Months = 12;

    public static IReadOnlyDictionary<Guid, ScoreSums> Read(IOrganizationService service, IReadOnlyList<Guid> touchpoints, DateTime now) => touchpoints.Count == 0
        ? new Dictionary<Guid, ScoreSums>()
        : service.RetrieveMultiple(new FetchExpression(Fetch(touchpoints, now))).Entities.ToDictionary(
            row => Guid.Parse(Value<string>(row, "scope")!),
            row => new ScoreSums(Value<int>(row, "n"), (double)Value<decimal>(row, "sum"), (double)Value<decimal>(row, "squares"), Value<int>(row, "positive")));

    private static string Fetch(IReadOnlyList<Guid> touchpoints, DateTime now) => string.Format(
        CultureInfo.InvariantCulture,
        """
        <fetch aggregate="true">
          <entity name="{0}">
            <attribute name="{1}" alias="scope" groupby="true" />
            <attribute name="{2}" alias="n" aggregate="sum" />
            <attribute name="{3}" alias="sum" aggregate="sum" />
            <attribute name="{4}" alias="squares" aggregate="sum" />
            <attribute name="{5}" alias="positive" aggregate="sum" />
            <filter>
              <condition attribute="{6}" operator="eq" value="{7}" />
              <condition attribute="{8}" operator="eq" value="{9}" />
              <condition attribute="{10}" operator="eq" value="{11}" />
              <condition attribute="{12}" operator="ge" value="{13:yyyy-MM-dd}" />
              <condition attribute="{1}" operator="in">{14}</condition>
            </filter>
          </entity>
        </fetch>
        """,
        CxMetricSnapshot.LogicalName,
        CxMetricSnapshot.Columns.ScopeId,
        CxMetricSnapshot.Columns.N,
        CxMetricSnapshot.Columns.Sum,
        CxMetricSnapshot.Columns.SumSquares,
        CxMetricSnapshot.Columns.Positive,
        CxMetricSnapshot.Columns.Metric,
        (int)CxMetric.Csat,
        CxMetricSnapshot.Columns.Scope,
        (int)CxMetricSnapshotScope.Touchpoint,
        CxMetricSnapshot.Columns.Grain,
        (int)CxMetricSnapshotGrain.Month,
        CxMetricSnapshot.Columns.PeriodStart,
        now.AddMonths(-Months),
        string.Concat(touchpoints.Select(id => "<value>" + id.ToString("D", CultureInfo.InvariantCulture) + "</value>")));

    private static T? Value<T>(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value is T value ? value : default;
}
