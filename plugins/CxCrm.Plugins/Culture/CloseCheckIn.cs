using CxCrm.Domain.Calendar;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Culture;

/// <summary>A day of holding makes a check-in held, and held gives it its day; refuses a day to come and more actions closed than agreed.</summary>
[Step(Message.Create, CxCheckIn.LogicalName, Stage.PreOperation, Mode.Sync, Why = "state, day and actions must agree: the step's level is counted from them")]
[Step(Message.Update, CxCheckIn.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = [CxCheckIn.Columns.State, CxCheckIn.Columns.HeldOn, CxCheckIn.Columns.ActionsAgreed, CxCheckIn.Columns.ActionsClosed],
    Why = "state, day and actions must agree: the step's level is counted from them")]
[PreImage("before", CxCheckIn.Columns.State, CxCheckIn.Columns.HeldOn, CxCheckIn.Columns.ActionsAgreed, CxCheckIn.Columns.ActionsClosed)]
[CallBudget(0)]
public sealed class CloseCheckIn : Step<CxCheckIn>
{
    private const int UsualRhythm = 14;

    protected override void Run(StepCall<CxCheckIn> call)
    {
        // A whole number has no default in Dataverse but on forms of ours; 0 means once.
        if (call.Context.MessageName == Message.Create)
            call.Target.RepeatDays ??= UsualRhythm;
        var checkIn = call.Merged;
        var today = CentralEuropeanTime.ToLocal(call.Now).Date;
        if (checkIn.ActionsClosed > (checkIn.ActionsAgreed ?? 0))
            throw new UserFault(ErrorCode.MoreActionsClosedThanAgreed, checkIn.ActionsClosed, checkIn.ActionsAgreed ?? 0);
        if (checkIn.HeldOn > today)
            throw new UserFault(ErrorCode.HeldInFuture);
        if (call.Target.State == CxCheckInState.Held && checkIn.HeldOn is null)
            call.Target.HeldOn = today;
        else if (call.Target.HeldOn is not null)
            call.Target.State = CxCheckInState.Held;
    }
}
