using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program;

/// <summary>Refuses to move a step to another program or to make it another of the six.</summary>
[Step(Message.Update, CxProgramStep.LogicalName, Stage.PreValidation, Mode.Sync,
    Filter = [CxProgramStep.Columns.ProgramId, CxProgramStep.Columns.Step], Why = "a program has exactly six steps, each once")]
[PreImage("before", CxProgramStep.Columns.ProgramId, CxProgramStep.Columns.Step)]
[CallBudget(0)]
public sealed class KeepStepInPlace : Step<CxProgramStep>
{
    protected override void Run(StepCall<CxProgramStep> call)
    {
        if (call.Merged.ProgramId?.Id != call.Before.ProgramId?.Id || call.Merged.Step != call.Before.Step)
            throw new UserFault(ErrorCode.ProgramStepCantMove);
    }
}
