using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program.Reassessing;

/// <summary>Assesses programs again, in the background, after a change: targets and improvements are evidence of steps 3, 4 and 5.</summary>
[Step(Message.Create, CxAmbition.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxAmbition.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter =
    [
        CxAmbition.Columns.ProgramId,
        CxAmbition.Columns.Kind,
        CxAmbition.Columns.OwnerId,
        CxAmbition.Columns.BaselineN,
        CxAmbition.Columns.MeasuredOn,
        CxAmbition.Columns.CadenceDays,
        CxAmbition.Columns.Forecast,
        CxAmbition.Columns.StateCode,
    ],
    Why = Reason)]
[Step(Message.Delete, CxAmbition.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Create, CxImprovement.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxImprovement.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter =
    [
        CxImprovement.Columns.ProgramId,
        CxImprovement.Columns.State,
        CxImprovement.Columns.TouchpointId,
        CxImprovement.Columns.DriverId,
        CxImprovement.Columns.AmbitionId,
        CxImprovement.Columns.PlanFixedOn,
        CxImprovement.Columns.EvaluatedOn,
        CxImprovement.Columns.Verdict,
        CxImprovement.Columns.StateCode,
    ],
    Why = Reason)]
[Step(Message.Delete, CxImprovement.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[CallBudget(Reassessment.CallBudget)]
public sealed class ReassessAfterAmbition : Step<Entity>
{
    private const string Reason = "targets and improvements are evidence of steps 3, 4 and 5; nobody waits for the level";

    protected override void Run(StepCall<Entity> call) => Reassessment.After(call);
}
