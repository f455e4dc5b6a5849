using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program.Reassessing;

/// <summary>Assesses programs again, in the background, after a change of what they rest on: a program's own facts and thresholds decide its levels.</summary>
[Step(Message.Update, CxProgram.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter = [CxProgram.Columns.OwnerId, CxProgram.Columns.LastVisibleActOn, CxProgram.Columns.VocMeasuring, CxProgram.Columns.VocNeeds, CxProgram.Columns.State],
    Why = Reason)]
[Step(Message.Update, CxStepEvidence.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter = [CxStepEvidence.Columns.Threshold],
    Why = Reason)]
[CallBudget(Reassessment.CallBudget)]
public sealed class ReassessAfterProgram : Step<Entity>
{
    private const string Reason = "a program's own facts and thresholds decide its levels; nobody waits for the level";

    protected override void Run(StepCall<Entity> call) => Reassessment.After(call);
}
