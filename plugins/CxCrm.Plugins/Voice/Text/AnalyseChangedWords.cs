using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>Reads own words again when they change. When they are blanked, as erasure does, what was read out of them goes too.</summary>
[Step(Message.Update, CxAnswer.LogicalName, Stage.PostOperation, Mode.Async, Filter = ["cx_text"], Why = "What was read out of words must not outlive them.")]
[PostImage("after", "cx_feedbackid")]
[CallBudget(40)]
public sealed class AnalyseChangedWords : Step<CxAnswer>
{
    protected override void Run(StepCall<CxAnswer> call)
    {
        if (call.After.FeedbackId is not { } feedback || WrittenFeedback.Find(call.System, feedback.Id) is not { } written)
            return;
        new FeedbackAnalysis(call, WordLists.Read(call.System)).Write(written, new FoundThemes(call.System, [feedback.Id]));
    }
}
