using System;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Improving;

/// <summary>
/// Writes what an improvement changed, with the interval of the difference and p, whichever way it went: a z-test for NPS and net emotion, Newcombe's interval for
/// the share of positive answers of every other metric. Where a unit to compare with is named, what changed there meanwhile stands beside it.
/// </summary>
[CustomApi("cx_EvaluateImprovement", Binding.Global, Kind.Action, Privilege = "prvWritecx_Improvement", CallBudget = 12, MaxBytes = 1000,
    Description = "Evaluates an improvement by the metric and periods that were fixed before it started.")]
public sealed class EvaluateImprovement : Api<EvaluateImprovementRequest, EvaluateImprovementResponse>
{
    private const string DriverAlias = "driver";

    protected override EvaluateImprovementResponse Run(ApiCall<EvaluateImprovementRequest> call)
    {
        var found = Read(call);
        var row = found.ToEntity<CxImprovement>();
        if (row.PlanFixedOn is null)
            throw new UserFault(ErrorCode.ImprovementHasNoPlan);
        if (row.AfterTo!.Value.Date >= CentralEuropeanTime.ToLocal(call.Now).Date)
            throw new UserFault(ErrorCode.ImprovementTooEarly, row.AfterTo.Value);
        var theme = LinkedRow.Of<CxDriver>(found, DriverAlias, CxDriver.Columns.Id)?.ThemeId;
        var change = Change(call, row, Scope(row, theme));
        if (change is null || change.HasFewAnswers)
            throw new UserFault(ErrorCode.ImprovementTooFewAnswers, change?.Before.N ?? 0, change?.After.N ?? 0, Measurement.FewAnswersBelow);
        Write(call, row, change);
        return new EvaluateImprovementResponse { Effect = change.Verdict };
    }

    /// <exception cref="UserFault">There is no such improvement, as far as the caller may see.</exception>
    private static Entity Read(ApiCall<EvaluateImprovementRequest> call)
    {
        var query = new QueryExpression(CxImprovement.LogicalName)
        {
            ColumnSet = new ColumnSet([.. ImprovementPlan.Columns, CxImprovement.Columns.PlanFixedOn]),
            TopCount = 1,
        };
        query.Criteria.AddCondition(CxImprovement.Columns.Id, ConditionOperator.Equal, call.Request.Improvement.Id);
        var driver = query.AddLink(CxDriver.LogicalName, CxImprovement.Columns.DriverId, CxDriver.Columns.Id, JoinOperator.LeftOuter);
        driver.EntityAlias = DriverAlias;
        driver.Columns = new ColumnSet(CxDriver.Columns.Id, CxDriver.Columns.ThemeId);
        return call.Service.RetrieveMultiple(query).Entities.FirstOrDefault()
            ?? throw new UserFault(ErrorCode.VoiceValueUnknown, nameof(call.Request.Improvement), call.Request.Improvement.Id);
    }

    /// <summary>The answers of its touchpoint, else those that bring its driver's theme up, else those of its program.</summary>
    private static MetricScope Scope(CxImprovement row, EntityReference? theme)
    {
        if (row.TouchpointId is { } touchpoint)
            return MetricScope.Of(CxMetricSnapshotScope.Touchpoint, touchpoint);
        return theme is not null ? MetricScope.Of(CxMetricSnapshotScope.Theme, theme) : MetricScope.Of(CxMetricSnapshotScope.Program, row.ProgramId!);
    }

    private static MetricChange? Change(PluginCall call, CxImprovement row, MetricScope scope) =>
        scope.Change(call.System, row.Metric!.Value, row.BeforeFrom!.Value, row.BeforeTo!.Value, row.AfterFrom!.Value, row.AfterTo!.Value);

    private static void Write(PluginCall call, CxImprovement row, MetricChange change)
    {
        var comparison = row.ComparisonUnitId is { } unit ? Change(call, row, MetricScope.Of(CxMetricSnapshotScope.Unit, unit)) : null;
        SystemWrite.Begin(call, CxImprovement.LogicalName);
        call.Service.Update(new CxImprovement(row.Id)
        {
            Before = (decimal)change.Before.Value,
            BeforeN = change.Before.N,
            After = (decimal)change.After.Value,
            AfterN = change.After.N,
            Effect = (decimal)change.Difference,
            EffectLow = (decimal)change.Interval.Low,
            EffectHigh = (decimal)change.Interval.High,
            PValue = (decimal)Math.Round(change.P, 6),
            ComparisonEffect = (decimal?)comparison?.Difference,
            ComparisonLow = (decimal?)comparison?.Interval.Low,
            ComparisonHigh = (decimal?)comparison?.Interval.High,
            EvaluatedOn = call.Now,
            State = CxImprovementState.Evaluated,
        });
    }
}
