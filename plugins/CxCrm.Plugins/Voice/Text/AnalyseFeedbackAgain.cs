using System;
using System.Linq;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>
/// Analyses own words that have not been read since the word lists changed, and those never read (imported ones), a slice at a time. What is done carries the time,
/// so that it can stop at any point and two runs only do the same twice.
/// </summary>
[CustomApi("cx_AnalyseFeedback", Binding.Global, Kind.Action, Privilege = "prvWritecx_FeedbackTheme", CallBudget = 1000,
    Description = "Analyses own words again after the word lists changed, a slice at a time. Call again until Done.")]
public sealed class AnalyseFeedbackAgain : Api<AnalyseFeedbackAgainRequest, AnalyseFeedbackAgainResponse>
{
    /// <summary>Answers in a slice: at most two calls and a few themes each, well within two minutes.</summary>
    private const int Slice = 100;

    protected override AnalyseFeedbackAgainResponse Run(ApiCall<AnalyseFeedbackAgainRequest> call)
    {
        var job = ScheduledJobs.Begin(call, ScheduledJobs.TextAnalysis);
        var lists = WordLists.Read(call.System);
        var before = call.Request.Before is { } time ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : lists.ChangedOn;
        var waiting = WrittenFeedback.Waiting(call.System, Earlier(before, call.Now), Slice);
        if (waiting.Count > 0)
        {
            var themes = new FoundThemes(call.System, waiting.Select(written => written.Feedback.Id));
            var analysis = new FeedbackAnalysis(call, lists);
            foreach (var written in waiting)
                analysis.Write(written, themes);
        }

        ScheduledJobs.End(call, job, waiting.Count, waiting.Count == 0, null);
        return new AnalyseFeedbackAgainResponse { Analysed = waiting.Count, Done = waiting.Count == 0 };
    }

    /// <summary>A time ahead would never be reached, and the job never done.</summary>
    private static DateTime Earlier(DateTime before, DateTime now) => before < now ? before : now;
}
