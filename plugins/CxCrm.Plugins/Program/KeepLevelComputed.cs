using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program;

/// <summary>Refuses a level, or the dates of an override, that someone types in.</summary>
[Step(Message.Update, CxProgramStep.LogicalName, Stage.PreValidation, Mode.Sync,
    Filter =
    [
        CxProgramStep.Columns.Level,
        CxProgramStep.Columns.AssessedOn,
        CxProgramStep.Columns.OverriddenOn,
        CxProgramStep.Columns.OverrideExpiresOn,
        CxProgramStep.Columns.OverriddenById,
    ],
    Why = "a level is computed from evidence, and an override tells truly when and by whom")]
[CallBudget(0)]
public sealed class KeepLevelComputed : Step<CxProgramStep>
{
    protected override void Run(StepCall<CxProgramStep> call)
    {
        if (!SystemWrite.Caused(call, CxProgramStep.LogicalName))
            throw new UserFault(ErrorCode.LevelIsComputed);
    }
}
