using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program.Reassessing;

/// <summary>Assesses programs again, in the background, after a change: status records and visits are evidence of step 1.</summary>
[Step(Message.Create, CxBaseline.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxBaseline.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter =
    [
        CxBaseline.Columns.ProgramId,
        CxBaseline.Columns.PeriodEnd,
        CxBaseline.Columns.Churn,
        CxBaseline.Columns.Satisfaction,
        CxBaseline.Columns.SatisfactionBefore,
        CxBaseline.Columns.Complaints,
        CxBaseline.Columns.ErrorShare,
        CxBaseline.Columns.ChosenTrack,
        CxBaseline.Columns.SignedOffOn,
        CxBaseline.Columns.StateCode,
    ],
    Why = Reason)]
[Step(Message.Delete, CxBaseline.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Create, CxTouchpointEvaluation.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxTouchpointEvaluation.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter =
    [
        CxTouchpointEvaluation.Columns.ProgramId,
        CxTouchpointEvaluation.Columns.TouchpointId,
        CxTouchpointEvaluation.Columns.VisitorId,
        CxTouchpointEvaluation.Columns.VisitorIsManager,
        CxTouchpointEvaluation.Columns.VisitedOn,
        CxTouchpointEvaluation.Columns.ToBe,
        CxTouchpointEvaluation.Columns.StateCode,
    ],
    Why = Reason)]
[Step(Message.Delete, CxTouchpointEvaluation.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[CallBudget(Reassessment.CallBudget)]
public sealed class ReassessAfterStatus : Step<Entity>
{
    private const string Reason = "status records and visits are evidence of step 1; nobody waits for the level";

    protected override void Run(StepCall<Entity> call) => Reassessment.After(call);
}
