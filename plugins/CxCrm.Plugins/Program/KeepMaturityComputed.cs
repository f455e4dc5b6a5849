using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program;

/// <summary>Refuses maturity, reached step and moment of assessment that someone types in.</summary>
[Step(Message.Create, CxProgram.LogicalName, Stage.PreValidation, Mode.Sync, Why = "a new program has no maturity of its own making")]
[Step(Message.Update, CxProgram.LogicalName, Stage.PreValidation, Mode.Sync,
    Filter = [CxProgram.Columns.Maturity, CxProgram.Columns.CurrentStep, CxProgram.Columns.AssessedOn],
    Why = "maturity follows from the six steps")]
[CallBudget(0)]
public sealed class KeepMaturityComputed : Step<CxProgram>
{
    protected override void Run(StepCall<CxProgram> call) =>
        SystemWrite.RefuseByHand(call, ErrorCode.MaturityIsComputed, CxProgram.Columns.Maturity, CxProgram.Columns.CurrentStep, CxProgram.Columns.AssessedOn);
}
