using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>
/// Stamps when an answer's feeling first became known, by which net emotion is counted once: text is analysed a while after it is recorded, and again when word lists
/// change, and history must not be counted anew each time.
/// </summary>
[Step(Message.Create, CxFeedback.LogicalName, Stage.PreOperation, Mode.Sync, Why = "net emotion is counted once, whenever the text is analysed; no call is made")]
[Step(Message.Update, CxFeedback.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_valence"], Why = "net emotion is counted once, whenever the text is analysed; no call is made")]
[PreImage("before", "cx_feltknownon")]
[CallBudget(0)]
public sealed class StampFirstAnalysis : Step<CxFeedback>
{
    protected override void Run(StepCall<CxFeedback> call)
    {
        if (call.Target.Valence is not null && call.Merged.FeltKnownOn is null)
            call.Target.FeltKnownOn = call.Now;
    }
}
