using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice;

/// <summary>
/// Stamps when the customer's own words were taken away. What was counted of them stays counted, so that what is written in their place must never be read: it would count
/// the same answer twice.
/// </summary>
[Step(Message.Update, CxAnswer.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_text"], Why = "Words that were taken away are never read again; no call is made.")]
[PreImage("before", "cx_text", "cx_emptiedon")]
[CallBudget(0)]
public sealed class StampEmptied : Step<CxAnswer>
{
    protected override void Run(StepCall<CxAnswer> call)
    {
        if (call.Before.EmptiedOn is null && IsWritten(call.Before.Text) && !IsWritten(call.Target.Text))
            call.Target.EmptiedOn = call.Now;
    }

    private static bool IsWritten(string? words) => !string.IsNullOrWhiteSpace(words);
}
