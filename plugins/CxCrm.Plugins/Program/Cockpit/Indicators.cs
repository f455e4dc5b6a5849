using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>
/// The five figures of a program, base to now to target. Base and target come from the program's ambition on the metric; now from the ambition's own measurement, else from
/// the snapshots of the last 90 days, the latest status record and the latest pulse. Four calls besides the surveys.
/// </summary>
internal sealed class Indicators(PluginCall call, Guid programId, ProgramSurveys surveys)
{
    private const int Most = 500;
    private readonly AnswerSums sums = new(call, surveys);

    private IReadOnlyList<CxAmbition> Ambitions => field ??= ReadAmbitions();

    /// <summary>How many focus questions the program has.</summary>
    public int FocusQuestions => Ambitions.Count(row => row.Kind == CxAmbitionKind.FocusQuestion);

    public IEnumerable<CockpitIndicator> All()
    {
        yield return Satisfaction();
        yield return Churn();
        yield return Promoters();
        yield return New("expectations", TextKey.IndicatorExpectations, "scale1to5", CxMetric.Expectation, TextKey.NoAmbition);
        yield return Employees();
    }

    private CockpitIndicator Satisfaction()
    {
        var indicator = New("satisfaction", TextKey.IndicatorSatisfaction, "scale1to5", CxMetric.Csat, TextKey.NoAnswers);
        var tally = sums.Of(CxMetric.Csat);
        return indicator.Now is not null || tally.N == 0 ? indicator : Now(indicator, RatingMetric.Satisfaction.Mean(tally), scale: 1);
    }

    private CockpitIndicator Promoters()
    {
        var indicator = New("promoters", TextKey.IndicatorPromoters, "percent", CxMetric.PromoterShare, TextKey.NoAnswers);
        var tally = sums.Of(CxMetric.Nps);
        return indicator.Now is not null || tally.N == 0 ? indicator : Now(indicator, WilsonInterval.Measure(tally.Top, tally.N), scale: 100);
    }

    private CockpitIndicator Churn()
    {
        var indicator = New("churn", TextKey.IndicatorChurn, "percent", CxMetric.Churn, TextKey.NoStatusRecord);
        indicator.HigherIsBetter = false;
        var records = StatusRecords();
        if (records.Count == 0)
            return indicator;
        indicator.Base ??= records[0].Churn;
        if (indicator.Now is not null)
            return indicator;
        var latest = records[records.Count - 1];
        if (latest is { CustomersAtStart: > 0, CustomersLost: not null } && latest.CustomersLost <= latest.CustomersAtStart)
            return Now(indicator, WilsonInterval.Measure(latest.CustomersLost.Value, latest.CustomersAtStart.Value), scale: 100);
        indicator.Now = latest.Churn;
        indicator.Reason = null;
        return indicator;
    }

    private CockpitIndicator Employees()
    {
        var indicator = New("employees", TextKey.IndicatorEmployees, "points", CxMetric.Enps, TextKey.NoPulse);
        var pulses = Pulses();
        if (pulses.Count == 0)
            return indicator;
        var latest = pulses[pulses.Count - 1];
        indicator.Base ??= pulses[0].Enps;
        indicator.Now = latest.Enps;
        indicator.Low = latest.EnpsLow;
        indicator.High = latest.EnpsHigh;
        indicator.N = latest.Answered;
        indicator.Reason = null;
        return indicator;
    }

    /// <summary>With what the ambition on the metric says; with the reason for no value as long as there is none.</summary>
    private CockpitIndicator New(string code, string name, string unit, CxMetric metric, string reason)
    {
        var ambition = Ambitions.FirstOrDefault(row => row.Metric == metric && row.Kind is not CxAmbitionKind.FocusQuestion and not CxAmbitionKind.InstantOn);
        var indicator = new CockpitIndicator
        {
            Code = code,
            Name = TextCatalog.Text(call.Language, name),
            Unit = unit,
            HigherIsBetter = true,
            Base = ambition?.Baseline,
            Target = ambition?.Target,
            Reason = TextCatalog.Text(call.Language, reason),
        };
        if (ambition?.Current is null)
            return indicator;
        indicator.Now = ambition.Current;
        indicator.Low = ambition.CurrentLow;
        indicator.High = ambition.CurrentHigh;
        indicator.N = ambition.CurrentN;
        indicator.Reason = null;
        return indicator;
    }

    private static CockpitIndicator Now(CockpitIndicator indicator, Measurement measured, int scale)
    {
        indicator.Now = Figures.Rounded(scale * measured.Value);
        indicator.Low = Figures.Rounded(scale * measured.Low);
        indicator.High = Figures.Rounded(scale * measured.High);
        indicator.N = measured.N;
        indicator.Reason = null;
        return indicator;
    }

    private IReadOnlyList<CxAmbition> ReadAmbitions()
    {
        var query = OfProgram(
            CxAmbition.LogicalName,
            CxAmbition.Columns.ProgramId,
            CxAmbition.Columns.Kind,
            CxAmbition.Columns.Metric,
            CxAmbition.Columns.Baseline,
            CxAmbition.Columns.Target,
            CxAmbition.Columns.Current,
            CxAmbition.Columns.CurrentLow,
            CxAmbition.Columns.CurrentHigh,
            CxAmbition.Columns.CurrentN);
        query.AddOrder(CxAmbition.Columns.DueOn, OrderType.Ascending);
        return call.Service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxAmbition>()).ToList();
    }

    private List<CxBaseline> StatusRecords()
    {
        var query = OfProgram(
            CxBaseline.LogicalName,
            CxBaseline.Columns.ProgramId,
            CxBaseline.Columns.Churn,
            CxBaseline.Columns.CustomersAtStart,
            CxBaseline.Columns.CustomersLost);
        query.Criteria.AddCondition(CxBaseline.Columns.Churn, ConditionOperator.NotNull);
        query.AddOrder(CxBaseline.Columns.PeriodEnd, OrderType.Ascending);
        return call.Service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxBaseline>()).ToList();
    }

    /// <summary>Closed ones whose group is large enough to be shown.</summary>
    private List<CxPulse> Pulses()
    {
        var query = OfProgram(
            CxPulse.LogicalName,
            CxPulse.Columns.ProgramId,
            CxPulse.Columns.Enps,
            CxPulse.Columns.EnpsLow,
            CxPulse.Columns.EnpsHigh,
            CxPulse.Columns.Answered,
            CxPulse.Columns.MinimumGroup);
        query.Criteria.AddCondition(CxPulse.Columns.State, ConditionOperator.Equal, (int)CxPulseState.Closed);
        query.Criteria.AddCondition(CxPulse.Columns.Enps, ConditionOperator.NotNull);
        query.AddOrder(CxPulse.Columns.ClosesOn, OrderType.Ascending);
        return call.Service.RetrieveMultiple(query).Entities
            .Select(row => row.ToEntity<CxPulse>())
            .Where(pulse => pulse.Answered >= Math.Max(StaffGroupMinimum, pulse.MinimumGroup ?? 0))
            .ToList();
    }

    private QueryExpression OfProgram(string table, string programColumn, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns), TopCount = Most };
        query.Criteria.AddCondition(programColumn, ConditionOperator.Equal, programId);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        return query;
    }

    /// <summary>A staff group under five is never shown, whatever a pulse says.</summary>
    private const int StaffGroupMinimum = 5;
}
