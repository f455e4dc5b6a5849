using CxCrm.Domain.Status;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Status;

/// <summary>Writes a visit's score, the mean of its three ratings; refuses a visit that has not taken place.</summary>
[Step(Message.Create, CxTouchpointEvaluation.LogicalName, Stage.PreOperation, Mode.Sync, Why = "the visitor sees the score as the checklist is saved")]
[Step(Message.Update, CxTouchpointEvaluation.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter =
    [
        CxTouchpointEvaluation.Columns.Listened,
        CxTouchpointEvaluation.Columns.Service,
        CxTouchpointEvaluation.Columns.Sales,
        CxTouchpointEvaluation.Columns.Score,
        CxTouchpointEvaluation.Columns.VisitedOn,
    ],
    Why = "the visitor sees the score as the checklist is saved")]
[PreImage("before", CxTouchpointEvaluation.Columns.Listened, CxTouchpointEvaluation.Columns.Service, CxTouchpointEvaluation.Columns.Sales)]
[CallBudget(0)]
public sealed class ScoreVisit : Step<CxTouchpointEvaluation>
{
    protected override void Run(StepCall<CxTouchpointEvaluation> call)
    {
        if (call.Target.VisitedOn > call.Now)
            throw new UserFault(ErrorCode.VisitInFuture);
        call.Target.Score = VisitScore.Of(call.Merged.Listened, call.Merged.Service, call.Merged.Sales);
    }
}
