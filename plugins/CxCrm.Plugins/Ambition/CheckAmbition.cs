using CxCrm.Domain.Ambition;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Ambition;

/// <summary>
/// Refuses a target that can't steer: vague wording, no metric, baseline, target or date, a target that is no step in the good direction, a date that does not lie ahead.
/// </summary>
[Step(Message.Create, CxAmbition.LogicalName, Stage.PreValidation, Mode.Sync, Why = "a goal that can't be measured must never be saved")]
[Step(Message.Update, CxAmbition.LogicalName, Stage.PreValidation, Mode.Sync,
    Filter =
    [
        CxAmbition.Columns.Name,
        CxAmbition.Columns.Kind,
        CxAmbition.Columns.Metric,
        CxAmbition.Columns.Direction,
        CxAmbition.Columns.Baseline,
        CxAmbition.Columns.Target,
        CxAmbition.Columns.DueOn,
        CxAmbition.Columns.QuestionId,
        CxAmbition.Columns.KpiId,
    ],
    Why = "a goal that can't be measured must never be saved")]
[PreImage(
    "before",
    CxAmbition.Columns.Name,
    CxAmbition.Columns.Kind,
    CxAmbition.Columns.Metric,
    CxAmbition.Columns.Direction,
    CxAmbition.Columns.Baseline,
    CxAmbition.Columns.Target,
    CxAmbition.Columns.DueOn,
    CxAmbition.Columns.QuestionId,
    CxAmbition.Columns.KpiId)]
[CallBudget(1)]
public sealed class CheckAmbition : Step<CxAmbition>
{
    protected override void Run(StepCall<CxAmbition> call)
    {
        var row = call.Merged;
        if (VagueWording.In(row.Name) is { } phrase)
            throw new UserFault(ErrorCode.AmbitionIsVague, phrase);
        Require(call, row.Metric is not null, TextKey.AmbitionMetric);
        Require(call, row.Baseline is not null, TextKey.AmbitionBaseline);
        Require(call, row.Target is not null, TextKey.AmbitionTarget);
        Require(call, row.DueOn is not null, TextKey.AmbitionDue);
        if (row.Kind == CxAmbitionKind.FocusQuestion && row.QuestionId is null)
            throw new UserFault(ErrorCode.AmbitionNeedsQuestion);
        if (row.Kind == CxAmbitionKind.OperationalKpi && row.KpiId is null)
            throw new UserFault(ErrorCode.AmbitionNeedsKpi);
        var target = AmbitionColumns.TargetOf(row)!;
        target.CheckDirection();
        if (call.Changes(CxAmbition.Columns.DueOn))
            target.CheckDate(call.Now);
    }

    private static void Require(StepCall<CxAmbition> call, bool given, string name)
    {
        if (!given)
            throw new UserFault(ErrorCode.AmbitionNeedsValue, TextCatalog.Text(call.Language, name));
    }
}
