using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program.Reassessing;

/// <summary>Assesses programs again, in the background, after a change: training, check-ins, pulses and communication are evidence of step 6.</summary>
[Step(Message.Create, CxTrainingNeed.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxTrainingNeed.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter = [CxTrainingNeed.Columns.ProgramId, CxTrainingNeed.Columns.StaffLevel, CxTrainingNeed.Columns.People, CxTrainingNeed.Columns.StateCode],
    Why = Reason)]
[Step(Message.Delete, CxTrainingNeed.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Create, CxTrainingSession.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxTrainingSession.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter =
    [
        CxTrainingSession.Columns.ProgramId,
        CxTrainingSession.Columns.StaffLevel,
        CxTrainingSession.Columns.HeldOn,
        CxTrainingSession.Columns.Attended,
        CxTrainingSession.Columns.StateCode,
    ],
    Why = Reason)]
[Step(Message.Delete, CxTrainingSession.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Create, CxCheckIn.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxCheckIn.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter =
    [
        CxCheckIn.Columns.ProgramId,
        CxCheckIn.Columns.State,
        CxCheckIn.Columns.PlannedOn,
        CxCheckIn.Columns.ActionsAgreed,
        CxCheckIn.Columns.ActionsClosed,
        CxCheckIn.Columns.StateCode,
    ],
    Why = Reason)]
[Step(Message.Delete, CxCheckIn.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Create, CxPulse.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxPulse.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter = [CxPulse.Columns.ProgramId, CxPulse.Columns.State, CxPulse.Columns.Answered, CxPulse.Columns.StateCode],
    Why = Reason)]
[Step(Message.Delete, CxPulse.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Create, CxCommunication.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxCommunication.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter =
    [
        CxCommunication.Columns.ProgramId,
        CxCommunication.Columns.Kind,
        CxCommunication.Columns.SentOn,
        CxCommunication.Columns.EvaluatedOn,
        CxCommunication.Columns.StateCode,
    ],
    Why = Reason)]
[Step(Message.Delete, CxCommunication.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[CallBudget(Reassessment.CallBudget)]
public sealed class ReassessAfterCulture : Step<Entity>
{
    private const string Reason = "training, check-ins, pulses and communication are evidence of step 6; nobody waits for the level";

    protected override void Run(StepCall<Entity> call) => Reassessment.After(call);
}
