using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program;

/// <summary>Refuses steps that are added or deleted by hand: they come and go with their program.</summary>
[Step(Message.Create, CxProgramStep.LogicalName, Stage.PreValidation, Mode.Sync, Why = "a program has exactly six steps")]
[Step(Message.Delete, CxProgramStep.LogicalName, Stage.PreValidation, Mode.Sync, Why = "a program has exactly six steps")]
[CallBudget(0)]
public sealed class KeepSixSteps : Step<CxProgramStep>
{
    protected override void Run(StepCall<CxProgramStep> call)
    {
        if (!SystemWrite.Caused(call, CxProgramStep.LogicalName))
            throw new UserFault(ErrorCode.ProgramStepsAreFixed);
    }
}
