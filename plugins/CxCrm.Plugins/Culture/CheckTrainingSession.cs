using CxCrm.Domain.Calendar;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Culture;

/// <summary>Refuses more attending than invited and a session held in the future; marks one that is not anchored in daily management.</summary>
[Step(Message.Create, CxTrainingSession.LogicalName, Stage.PreOperation, Mode.Sync, Why = "coverage is counted from these figures; the warning shows from the first moment")]
[Step(Message.Update, CxTrainingSession.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter =
    [
        CxTrainingSession.Columns.Invited, CxTrainingSession.Columns.Attended, CxTrainingSession.Columns.HeldOn, CxTrainingSession.Columns.AnchoringPlan,
    ],
    Why = "coverage is counted from these figures; the warning follows the plan")]
[PreImage("before", CxTrainingSession.Columns.Invited, CxTrainingSession.Columns.Attended, CxTrainingSession.Columns.HeldOn, CxTrainingSession.Columns.AnchoringPlan)]
[CallBudget(0)]
public sealed class CheckTrainingSession : Step<CxTrainingSession>
{
    protected override void Run(StepCall<CxTrainingSession> call)
    {
        var session = call.Merged;
        if (session.Attended > session.Invited)
            throw new UserFault(ErrorCode.MoreAttendedThanInvited, session.Attended, session.Invited);
        if (session.HeldOn > CentralEuropeanTime.ToLocal(call.Now).Date)
            throw new UserFault(ErrorCode.HeldInFuture);
        call.Target.Warning = string.IsNullOrWhiteSpace(session.AnchoringPlan) ? CxTrainingSessionWarning.NoAnchoring : null;
    }
}
