using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Status;

/// <summary>The daily measurements of a program's surveys, merged; one call for the surveys and one for each question asked.</summary>
internal sealed class StatusMeasurements(IOrganizationService service, Guid programId)
{
    private const int MostSurveys = 200;

    private IReadOnlyList<string> Surveys => field ??= ReadSurveys();

    /// <summary>The sums of a metric over the days of a period; none without surveys or answers.</summary>
    public MetricTally Of(CxMetric metric, StatusPeriod period)
    {
        var total = MetricTally.None;
        if (Surveys.Count == 0)
            return total;
        foreach (var row in service.RetrieveMultiple(Days(metric, period)).Entities.Select(found => found.ToEntity<CxMetricSnapshot>()))
            total = total.Plus(new MetricTally(row.N ?? 0, (double)(row.Sum ?? 0), (double)(row.SumSquares ?? 0), row.Positive ?? 0, row.Negative ?? 0));
        return total;
    }

    private QueryExpression Days(CxMetric metric, StatusPeriod period)
    {
        var query = new QueryExpression(CxMetricSnapshot.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxMetricSnapshot.Columns.N, CxMetricSnapshot.Columns.Sum, CxMetricSnapshot.Columns.SumSquares, CxMetricSnapshot.Columns.Positive, CxMetricSnapshot.Columns.Negative),
        };
        query.Criteria.AddCondition(CxMetricSnapshot.Columns.Metric, ConditionOperator.Equal, (int)metric);
        query.Criteria.AddCondition(CxMetricSnapshot.Columns.Scope, ConditionOperator.Equal, (int)CxMetricSnapshotScope.Survey);
        query.Criteria.AddCondition(CxMetricSnapshot.Columns.Grain, ConditionOperator.Equal, (int)CxMetricSnapshotGrain.Day);
        query.Criteria.AddCondition(CxMetricSnapshot.Columns.ScopeId, ConditionOperator.In, Surveys.ToArray<object>());
        query.Criteria.AddCondition(CxMetricSnapshot.Columns.PeriodStart, ConditionOperator.GreaterEqual, period.From.Date);
        query.Criteria.AddCondition(CxMetricSnapshot.Columns.PeriodStart, ConditionOperator.LessThan, period.End);
        return query;
    }

    private IReadOnlyList<string> ReadSurveys()
    {
        var query = new QueryExpression(CxSurvey.LogicalName) { ColumnSet = new ColumnSet(CxSurvey.Columns.Name), TopCount = MostSurveys };
        query.Criteria.AddCondition(CxSurvey.Columns.ProgramId, ConditionOperator.Equal, programId);
        return service.RetrieveMultiple(query).Entities.Select(row => row.Id.ToString("D")).ToList();
    }
}
