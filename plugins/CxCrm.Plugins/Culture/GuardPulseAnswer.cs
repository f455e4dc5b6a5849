using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Culture;

/// <summary>Pulse answers come in through cx_SubmitPulse only: one written by hand would be neither shuffled nor dated by its week.</summary>
[Step(Message.Create, CxPulseAnswer.LogicalName, Stage.PreValidation, Mode.Sync, Why = "an answer outside a shuffled batch could be tied to a person")]
[Step(Message.Update, CxPulseAnswer.LogicalName, Stage.PreValidation, Mode.Sync,
    Filter = [CxPulseAnswer.Columns.PulseId, CxPulseAnswer.Columns.UnitId, CxPulseAnswer.Columns.Week, CxPulseAnswer.Columns.Enps, CxPulseAnswer.Columns.Rating, CxPulseAnswer.Columns.Text],
    Why = "answers are never changed")]
[CallBudget(0)]
public sealed class GuardPulseAnswer : Step<CxPulseAnswer>
{
    protected override void Run(StepCall<CxPulseAnswer> call)
    {
        if (!SystemWrite.Caused(call, CxPulseAnswer.LogicalName))
            throw new UserFault(ErrorCode.PulseAnswersAreSystemOnly);
    }
}
