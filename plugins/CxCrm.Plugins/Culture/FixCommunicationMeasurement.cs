using System.Linq;
using CxCrm.Domain.Culture;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;

namespace CxCrm.Plugins.Culture;

/// <summary>
/// Holds how a communication is measured from the moment it is sent: who picks the metric or the days afterwards finds an effect in anything. One that is sent without a metric is never
/// measured.
/// </summary>
[Step(Message.Create, CxCommunication.LogicalName, Stage.PreOperation, Mode.Sync, Why = "what is measured is fixed before it is sent")]
[Step(Message.Update, CxCommunication.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = ["cx_metric", "cx_measureddays", "cx_touchpointid", "cx_programid", "cx_senton"],
    Why = "what is measured is fixed before it is sent")]
[PreImage("before", "cx_metric", "cx_measureddays", "cx_touchpointid", "cx_programid", "cx_senton", "cx_evaluatedon")]
[CallBudget(0)]
public sealed class FixCommunicationMeasurement : Step<CxCommunication>
{
    private static readonly string[] Plan =
        [CxCommunication.Columns.Metric, CxCommunication.Columns.MeasuredDays, CxCommunication.Columns.TouchpointId, CxCommunication.Columns.ProgramId];

    protected override void Run(StepCall<CxCommunication> call)
    {
        if (call.Merged.Metric is { } metric && (!SnapshotMetrics.All.ContainsKey(metric) || metric == CxMetric.Churn))
            throw new UserFault(ErrorCode.CommunicationMetricUnknown);
        if (call.Context.MessageName == "Create")
            call.Target.MeasuredDays ??= EffectPeriods.UsualDays;
        else if (IsFixed(call))
            throw new UserFault(ErrorCode.CommunicationMeasurementFixed);
    }

    private static bool IsFixed(StepCall<CxCommunication> call) =>
        (call.Before.SentOn is not null && Plan.Any(call.Alters))
        || (call.Before.EvaluatedOn is not null && call.Alters(CxCommunication.Columns.SentOn));
}
