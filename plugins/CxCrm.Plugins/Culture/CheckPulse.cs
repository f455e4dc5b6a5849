using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Culture;

/// <summary>
/// Refuses a pulse that closes before it opens, and a closed one that opens again: its results are shown, and answers added later could be found by subtracting.
/// </summary>
[Step(Message.Create, CxPulse.LogicalName, Stage.PreOperation, Mode.Sync, Why = "a pulse has a beginning and an end")]
[Step(Message.Update, CxPulse.LogicalName, Stage.PreOperation, Mode.Sync, Filter = [CxPulse.Columns.OpensOn, CxPulse.Columns.ClosesOn, CxPulse.Columns.State],
    Why = "a pulse whose results are shown takes no more answers")]
[PreImage("before", CxPulse.Columns.OpensOn, CxPulse.Columns.ClosesOn, CxPulse.Columns.State)]
[CallBudget(0)]
public sealed class CheckPulse : Step<CxPulse>
{
    protected override void Run(StepCall<CxPulse> call)
    {
        if (call.Merged.ClosesOn < call.Merged.OpensOn)
            throw new UserFault(ErrorCode.PulseClosesBeforeItOpens);
        var isReopened = call.Context.MessageName == Message.Update && call.Before.State == CxPulseState.Closed && call.Merged.State != CxPulseState.Closed;
        if (isReopened)
            throw new UserFault(ErrorCode.PulseCantReopen);
    }
}
