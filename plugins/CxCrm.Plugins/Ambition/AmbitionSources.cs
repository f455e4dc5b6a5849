using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Ambition;

/// <summary>
/// Where targets are measured: a KPI's latest value, the answers to a question over 90 days, the latest status record (churn and retention), the latest pulse (eNPS), and else the
/// latest month of the touchpoint's or the program's surveys' measurements. Six calls at most, each only when a target asks for it.
/// </summary>
internal sealed class AmbitionSources(IOrganizationService service, Guid programId, IReadOnlyList<CxAmbition> ambitions, DateTime now)
{
    public const int MostCalls = 6;

    private const int Months = 13;
    private const int AnswerDays = 90;
    private const int Most = 5000;
    private const int Percent = 100;

    private ILookup<string, CxMetricSnapshot> Snapshots => field ??= ReadSnapshots().ToLookup(row => row.ScopeId!, StringComparer.OrdinalIgnoreCase);

    private IReadOnlyList<string> Surveys => field ??= Read<CxSurvey>(OfProgram(CxSurvey.LogicalName, CxSurvey.Columns.ProgramId, CxSurvey.Columns.Name)).Select(row => Key(row.Id)).ToList();

    private IReadOnlyDictionary<Guid, Measured> KpiValues => field ??= ReadKpiValues();

    private IReadOnlyDictionary<Guid, Measured> Answers => field ??= ReadAnswers();

    private CxBaseline? Status => statusRead ? status : ReadStatus();

    private CxPulse? Pulse => pulseRead ? pulse : ReadPulse();

    private bool statusRead;
    private bool pulseRead;
    private CxBaseline? status;
    private CxPulse? pulse;

    /// <summary>Null when it has not been measured.</summary>
    public Measured? Of(CxAmbition ambition)
    {
        if (ambition.KpiId is { } kpi)
            return KpiValues.TryGetValue(kpi.Id, out var value) ? value : null;
        if (ambition.QuestionId is { } question)
            return Answers.TryGetValue(question.Id, out var answer) ? answer : null;
        return ambition.Metric switch
        {
            CxMetric.Churn => Churn(share => share),
            CxMetric.Retention => Churn(share => 1 - share),
            CxMetric.Enps => Pulse is { Enps: { } enps } row ? new Measured(enps, row.EnpsLow, row.EnpsHigh, row.Answered, row.ModifiedOn ?? now) : null,
            _ => OfSnapshots(ambition),
        };
    }

    private Measured? Churn(Func<double, double> of)
    {
        if (Status is not { Churn: { } churn } row)
            return null;
        var on = row.PeriodEnd ?? now;
        if (row is not { CustomersAtStart: > 0 and var customers, CustomersLost: { } lost } || lost > customers)
            return new Measured(decimal.Round((decimal)(Percent * of((double)churn / Percent)), 2), null, null, null, on);
        var measured = WilsonInterval.Measure(lost, customers);
        double low = of(measured.Low), high = of(measured.High);
        return new Measured(Rounded(Percent * of(measured.Value)), Rounded(Percent * Math.Min(low, high)), Rounded(Percent * Math.Max(low, high)), customers, on);
    }

    private Measured? OfSnapshots(CxAmbition ambition)
    {
        var metric = ambition.Metric == CxMetric.PromoterShare ? CxMetric.Nps : ambition.Metric;
        var scopes = ambition.TouchpointId is { } touchpoint ? [Key(touchpoint.Id)] : Surveys;
        var rows = scopes.SelectMany(scope => Snapshots[scope]).Where(row => row.Metric == metric && row.N > 0).ToList();
        if (rows.Count == 0)
            return null;
        var month = rows.Max(row => row.PeriodStart!.Value);
        return SnapshotMerge.Of(ambition.Metric!.Value, rows.Where(row => row.PeriodStart == month).ToList());
    }

    private IReadOnlyList<CxMetricSnapshot> ReadSnapshots()
    {
        var scopes = ambitions.Select(row => row.TouchpointId).OfType<EntityReference>().Select(row => Key(row.Id)).Concat(Surveys).Distinct(StringComparer.Ordinal).ToArray<object>();
        if (scopes.Length == 0)
            return [];
        var query = Query(
            CxMetricSnapshot.LogicalName,
            CxMetricSnapshot.Columns.Metric,
            CxMetricSnapshot.Columns.ScopeId,
            CxMetricSnapshot.Columns.PeriodStart,
            CxMetricSnapshot.Columns.N,
            CxMetricSnapshot.Columns.Value,
            CxMetricSnapshot.Columns.Sum,
            CxMetricSnapshot.Columns.SumSquares,
            CxMetricSnapshot.Columns.Positive,
            CxMetricSnapshot.Columns.Negative,
            CxMetricSnapshot.Columns.CalculatedOn);
        query.Criteria.AddCondition(CxMetricSnapshot.Columns.ScopeId, ConditionOperator.In, scopes);
        query.Criteria.AddCondition(CxMetricSnapshot.Columns.Grain, ConditionOperator.Equal, (int)CxMetricSnapshotGrain.Month);
        query.Criteria.AddCondition(CxMetricSnapshot.Columns.PeriodStart, ConditionOperator.GreaterEqual, now.AddMonths(-Months).Date);
        query.AddOrder(CxMetricSnapshot.Columns.PeriodStart, OrderType.Descending);
        return Read<CxMetricSnapshot>(query);
    }

    private Dictionary<Guid, Measured> ReadKpiValues()
    {
        var query = Query(
            CxKpiValue.LogicalName, CxKpiValue.Columns.KpiId, CxKpiValue.Columns.PeriodEnd, CxKpiValue.Columns.Value, CxKpiValue.Columns.N);
        query.Criteria.AddCondition(
            CxKpiValue.Columns.KpiId, ConditionOperator.In, ambitions.Select(row => row.KpiId).OfType<EntityReference>().Select(kpi => kpi.Id).Distinct().Cast<object>().ToArray());
        query.AddOrder(CxKpiValue.Columns.PeriodStart, OrderType.Descending);
        return Read<CxKpiValue>(query)
            .GroupBy(row => row.KpiId!.Id)
            .ToDictionary(rows => rows.Key, rows => new Measured(decimal.Round(rows.First().Value!.Value, 2), null, null, rows.First().N, rows.First().PeriodEnd!.Value));
    }

    private Dictionary<Guid, Measured> ReadAnswers() => service.RetrieveMultiple(new FetchExpression(string.Format(
            CultureInfo.InvariantCulture,
            """
            <fetch aggregate="true">
              <entity name="cx_answer">
                <attribute name="cx_questionid" alias="question" groupby="true" />
                <attribute name="cx_number" alias="mean" aggregate="avg" />
                <attribute name="cx_number" alias="n" aggregate="countcolumn" />
                <filter>
                  <condition attribute="cx_number" operator="not-null" />
                  <condition attribute="cx_questionid" operator="in">{0}</condition>
                </filter>
                <link-entity name="cx_feedback" from="cx_feedbackid" to="cx_feedbackid">
                  <attribute name="cx_respondedon" alias="latest" aggregate="max" />
                  <filter><condition attribute="cx_respondedon" operator="ge" value="{1:yyyy-MM-ddTHH:mm:ssZ}" /></filter>
                </link-entity>
              </entity>
            </fetch>
            """,
            string.Concat(ambitions.Select(row => row.QuestionId).OfType<EntityReference>().Select(row => "<value>" + Key(row.Id) + "</value>").Distinct(StringComparer.Ordinal)),
            now.AddDays(-AnswerDays)))).Entities
        .ToDictionary(
            row => Aliased<EntityReference>(row, "question")!.Id,
            row => new Measured(decimal.Round(Aliased<decimal>(row, "mean"), 2), null, null, Aliased<int>(row, "n"), Aliased<DateTime>(row, "latest")));

    private CxBaseline? ReadStatus()
    {
        var query = OfProgram(
            CxBaseline.LogicalName, CxBaseline.Columns.ProgramId, CxBaseline.Columns.Churn, CxBaseline.Columns.CustomersAtStart, CxBaseline.Columns.CustomersLost, CxBaseline.Columns.PeriodEnd);
        query.Criteria.AddCondition(CxBaseline.Columns.Churn, ConditionOperator.NotNull);
        query.AddOrder(CxBaseline.Columns.PeriodEnd, OrderType.Descending);
        query.TopCount = 1;
        statusRead = true;
        return status = Read<CxBaseline>(query).FirstOrDefault();
    }

    private CxPulse? ReadPulse()
    {
        var query = OfProgram(
            CxPulse.LogicalName, CxPulse.Columns.ProgramId, CxPulse.Columns.Enps, CxPulse.Columns.EnpsLow, CxPulse.Columns.EnpsHigh, CxPulse.Columns.Answered);
        query.Criteria.AddCondition(CxPulse.Columns.Enps, ConditionOperator.NotNull);
        query.AddOrder(CxPulse.Columns.CreatedOn, OrderType.Descending);
        query.TopCount = 1;
        pulseRead = true;
        return pulse = Read<CxPulse>(query).FirstOrDefault();
    }

    private QueryExpression OfProgram(string table, string programColumn, params string[] columns)
    {
        var query = Query(table, columns);
        query.Criteria.AddCondition(programColumn, ConditionOperator.Equal, programId);
        return query;
    }

    private static QueryExpression Query(string table, params string[] columns) => new(table) { ColumnSet = new ColumnSet(columns), TopCount = Most };

    private IReadOnlyList<TTable> Read<TTable>(QueryExpression query)
        where TTable : Entity =>
        service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<TTable>()).ToList();

    private static T? Aliased<T>(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value is T value ? value : default;

    private static string Key(Guid id) => id.ToString("D");

    private static decimal Rounded(double value) => decimal.Round((decimal)value, 2);
}
