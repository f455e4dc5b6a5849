using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program;

/// <summary>Refuses to complete a step without evidence, and stamps the moment when it is completed.</summary>
[Step(Message.Update, CxProgramStep.LogicalName, Stage.PreOperation, Mode.Sync, Filter = [CxProgramStep.Columns.State],
    Why = "a step without evidence can't be closed")]
[PreImage("before", CxProgramStep.Columns.Level, CxProgramStep.Columns.State)]
[CallBudget(0)]
public sealed class CloseStep : Step<CxProgramStep>
{
    protected override void Run(StepCall<CxProgramStep> call)
    {
        if (call.Target.State != CxProgramStepState.Completed)
        {
            call.Target.CompletedOn = null;
            return;
        }
        if (call.Merged.Level is null or 0)
            throw new UserFault(ErrorCode.StepNeedsEvidenceToClose);
        if (call.Before.State != CxProgramStepState.Completed)
            call.Target.CompletedOn = call.Now;
    }
}
