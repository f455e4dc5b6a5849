using System;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Culture;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;
using Microsoft.Xrm.Sdk.Query;
using Measurement = CxCrm.Domain.Voice.Measurement;

namespace CxCrm.Plugins.Culture;

/// <summary>
/// Writes what changed after a communication, whichever way it went: the metric chosen before it was sent, over as many days before as after, at its touchpoint or in its program. A
/// difference after is not proof of a difference because of; the interval says at least whether there is one.
/// </summary>
[CustomApi("cx_EvaluateCommunication", Binding.Global, Kind.Action, Privilege = "prvWritecx_Communication", CallBudget = 4, MaxBytes = 1000,
    Description = "Measures the effect of a communication by the metric that was chosen before it was sent.")]
public sealed class EvaluateCommunication : Api<EvaluateCommunicationRequest, EvaluateCommunicationResponse>
{
    protected override EvaluateCommunicationResponse Run(ApiCall<EvaluateCommunicationRequest> call)
    {
        var row = Read(call);
        if (row.SentOn is not { } sent)
            throw new UserFault(ErrorCode.CommunicationNotSent);
        if (row.Metric is not { } metric)
            throw new UserFault(ErrorCode.CommunicationHasNoMetric);
        var periods = new EffectPeriods(CentralEuropeanTime.ToLocal(sent), row.MeasuredDays ?? EffectPeriods.UsualDays);
        if (!periods.IsOver(CentralEuropeanTime.ToLocal(call.Now)))
            throw new UserFault(ErrorCode.CommunicationTooEarly, periods.AfterTo);
        var change = Change(call, row, metric, periods);
        if (change is null || change.HasFewAnswers)
            throw new UserFault(ErrorCode.CommunicationTooFewAnswers, change?.Before.N ?? 0, change?.After.N ?? 0, Measurement.FewAnswersBelow);
        Write(call, row.Id, change);
        return new EvaluateCommunicationResponse { Effect = change.Verdict };
    }

    private static CxCommunication Read(ApiCall<EvaluateCommunicationRequest> call) => call.Service.Retrieve(
        CxCommunication.LogicalName,
        call.Request.Communication.Id,
        new ColumnSet(
            CxCommunication.Columns.ProgramId, CxCommunication.Columns.TouchpointId, CxCommunication.Columns.SentOn, CxCommunication.Columns.Metric,
            CxCommunication.Columns.MeasuredDays)).ToEntity<CxCommunication>();

    private static MetricChange? Change(PluginCall call, CxCommunication row, CxMetric metric, EffectPeriods periods)
    {
        var scope = row.TouchpointId is { } touchpoint
            ? MetricScope.Of(CxMetricSnapshotScope.Touchpoint, touchpoint)
            : MetricScope.Of(CxMetricSnapshotScope.Program, row.ProgramId!);
        return scope.Change(call.System, metric, periods.BeforeFrom, periods.BeforeTo, periods.AfterFrom, periods.AfterTo);
    }

    private static void Write(PluginCall call, Guid communication, MetricChange change)
    {
        SystemWrite.Begin(call, CxCommunication.LogicalName);
        call.Service.Update(new CxCommunication(communication)
        {
            Before = (decimal)change.Before.Value,
            BeforeN = change.Before.N,
            After = (decimal)change.After.Value,
            AfterN = change.After.N,
            Effect = (decimal)change.Difference,
            EffectLow = (decimal)change.Interval.Low,
            EffectHigh = (decimal)change.Interval.High,
            PValue = (decimal)Math.Round(change.P, 6),
            EvaluatedOn = call.Now,
        });
    }
}
