using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program;

/// <summary>Refuses evidence that someone writes by hand. A program's own threshold may be changed: the cockpit shows it beside the template's.</summary>
[Step(Message.Create, CxStepEvidence.LogicalName, Stage.PreValidation, Mode.Sync, Why = "evidence is measured, never typed in")]
[Step(Message.Update, CxStepEvidence.LogicalName, Stage.PreValidation, Mode.Sync,
    Filter =
    [
        CxStepEvidence.Columns.StepId,
        CxStepEvidence.Columns.CriterionCode,
        CxStepEvidence.Columns.Level,
        CxStepEvidence.Columns.Met,
        CxStepEvidence.Columns.MeasuredValue,
        CxStepEvidence.Columns.N,
        CxStepEvidence.Columns.TemplateThreshold,
        CxStepEvidence.Columns.LeastN,
        CxStepEvidence.Columns.Explanation,
        CxStepEvidence.Columns.CheckedOn,
    ],
    Why = "evidence is measured, never typed in")]
[Step(Message.Delete, CxStepEvidence.LogicalName, Stage.PreValidation, Mode.Sync, Why = "evidence goes with its program only")]
[CallBudget(0)]
public sealed class KeepEvidenceComputed : Step<CxStepEvidence>
{
    protected override void Run(StepCall<CxStepEvidence> call)
    {
        if (!SystemWrite.Caused(call, CxStepEvidence.LogicalName))
            throw new UserFault(ErrorCode.EvidenceIsComputed);
    }
}
