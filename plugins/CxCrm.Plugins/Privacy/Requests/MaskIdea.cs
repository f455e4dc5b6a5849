using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>Masks personal identity numbers in customers' ideas before they are stored.</summary>
[Step(Message.Create, CxIdea.LogicalName, Stage.PreOperation, Mode.Sync, Why = "An identity number must never reach the database.")]
[Step(Message.Update, CxIdea.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_name", "cx_text"], Why = "An identity number must never reach the database.")]
[CallBudget(0)]
public sealed class MaskIdea : Step<CxIdea>
{
    protected override void Run(StepCall<CxIdea> call)
    {
        if (call.Target.Name is { Length: > 0 } name) call.Target.Name = OwnWords.Redact(name);
        if (call.Target.Text is { Length: > 0 } words) call.Target.Text = OwnWords.Redact(words);
    }
}
