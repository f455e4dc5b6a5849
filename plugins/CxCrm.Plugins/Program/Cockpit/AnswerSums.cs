using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>The answers of the last 90 days to a program's surveys, summed from the daily snapshots; one call, and none without surveys.</summary>
internal sealed class AnswerSums(PluginCall call, ProgramSurveys surveys)
{
    private const int Days = 90;

    private IReadOnlyDictionary<int, ScoreSums> ByMetric => field ??= Read();

    /// <summary>Number, sum, sum of squares and positive answers; none when nobody answered.</summary>
    public ScoreSums Of(CxMetric metric) => ByMetric.TryGetValue((int)metric, out var sums) ? sums : ScoreSums.None;

    private Dictionary<int, ScoreSums> Read() => surveys.Ids.Count == 0
        ? []
        : call.Service.RetrieveMultiple(new FetchExpression(Fetch())).Entities.ToDictionary(
            row => Value<OptionSetValue>(row, "metric")!.Value,
            row => new ScoreSums(
                Value<int>(row, "n"), (double)Value<decimal>(row, "sum"), (double)Value<decimal>(row, "squares"), Value<int>(row, "positive")));

    private string Fetch() => string.Format(
        CultureInfo.InvariantCulture,
        """
        <fetch aggregate="true">
          <entity name="{0}">
            <attribute name="{1}" alias="metric" groupby="true" />
            <attribute name="{2}" alias="n" aggregate="sum" />
            <attribute name="{3}" alias="sum" aggregate="sum" />
            <attribute name="{4}" alias="squares" aggregate="sum" />
            <attribute name="{5}" alias="positive" aggregate="sum" />
            <filter>
              <condition attribute="{6}" operator="eq" value="{7}" />
              <condition attribute="{8}" operator="eq" value="{9}" />
              <condition attribute="{10}" operator="ge" value="{11:yyyy-MM-dd}" />
              <condition attribute="{12}" operator="in">{13}</condition>
            </filter>
          </entity>
        </fetch>
        """,
        CxMetricSnapshot.LogicalName,
        CxMetricSnapshot.Columns.Metric,
        CxMetricSnapshot.Columns.N,
        CxMetricSnapshot.Columns.Sum,
        CxMetricSnapshot.Columns.SumSquares,
        CxMetricSnapshot.Columns.Positive,
        CxMetricSnapshot.Columns.Scope,
        (int)CxMetricSnapshotScope.Survey,
        CxMetricSnapshot.Columns.Grain,
        (int)CxMetricSnapshotGrain.Day,
        CxMetricSnapshot.Columns.PeriodStart,
        call.Now.AddDays(-Days),
        CxMetricSnapshot.Columns.ScopeId,
        string.Concat(surveys.Ids.Select(id => "<value>" + id.ToString("D", CultureInfo.InvariantCulture) + "</value>")));

    private static T? Value<T>(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value is T value ? value : default;
}
