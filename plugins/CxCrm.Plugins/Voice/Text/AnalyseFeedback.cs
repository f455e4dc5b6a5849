using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>Reads the own words of a new feedback. After the transaction, for nobody waits for it; safe to run twice.</summary>
[Step(Message.Create, CxFeedback.LogicalName, Stage.PostOperation, Mode.Async, Why = "Sentiment, feelings and themes of own words; the customer who answers does not wait for them.")]
[CallBudget(40)]
public sealed class AnalyseFeedback : Step<CxFeedback>
{
    protected override void Run(StepCall<CxFeedback> call)
    {
        if (WrittenFeedback.Find(call.System, call.Id) is not { Words.Length: > 0 } written)
            return;
        new FeedbackAnalysis(call, WordLists.Read(call.System)).Write(written, new FoundThemes(call.System, [call.Id]));
    }
}
