using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>
/// Reads own words again when they are corrected, and puts the snapshots right that counted the old reading. When all words were taken away, as erasure does, what was read out of
/// them goes too, and what was counted stays: sums hold nothing of a person.
/// </summary>
[Step(Message.Update, CxAnswer.LogicalName, Stage.PostOperation, Mode.Async, Filter = ["cx_text"], Why = "What was read out of words must not outlive them.")]
[PostImage("after", "cx_feedbackid")]
[CallBudget(1000)]
public sealed class AnalyseChangedWords : Step<CxAnswer>
{
    protected override void Run(StepCall<CxAnswer> call)
    {
        if (call.After.FeedbackId is not { } feedback || WrittenFeedback.Find(call.System, feedback.Id) is not { } written)
            return;
        if (written.Words.Length == 0)
            Read(call, written);
        else
            ReadAndRecount(call, written);
    }

    private static void ReadAndRecount(PluginCall call, WrittenFeedback written)
    {
        var id = written.Feedback.Id;
        var recount = Recount.Begin(call, [id]);
        var themes = new FoundThemes(call.System, [id]);
        var valence = new FeedbackAnalysis(call, WordLists.Read(call.System)).Write(written, themes);
        recount.Add(id, valence, themes.Before(id), themes.Gone);
        recount.Write();
    }

    private static void Read(PluginCall call, WrittenFeedback written) =>
        new FeedbackAnalysis(call, WordLists.Read(call.System)).Write(written, new FoundThemes(call.System, [written.Feedback.Id]));
}
