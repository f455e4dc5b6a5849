using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice;

/// <summary>Masks personal identity numbers in own words before they are stored, whichever way an answer comes in.</summary>
[Step(Message.Create, CxAnswer.LogicalName, Stage.PreOperation, Mode.Sync, Why = "An identity number must never reach the database.")]
[Step(Message.Update, CxAnswer.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_text"], Why = "An identity number must never reach the database.")]
[CallBudget(0)]
public sealed class MaskOwnWords : Step<CxAnswer>
{
    protected override void Run(StepCall<CxAnswer> call)
    {
        if (call.Target.Text is { Length: > 0 } words)
            call.Target.Text = OwnWords.Redact(words);
    }
}
