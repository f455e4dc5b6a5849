using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Voice.Metrics;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>
/// Analyses own words that have not been read since the word lists changed, and those never read (imported ones), a slice at a time. What is done carries the time,
/// so that it can stop at any point and two runs only do the same twice. Snapshots that counted the old reading are put right in the same transaction.
/// </summary>
[CustomApi("cx_AnalyseFeedback", Binding.Global, Kind.Action, Privilege = "prvWritecx_FeedbackTheme", CallBudget = 3000,
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
        var analysed = waiting.Count > 0 ? Analyse(call, lists, waiting) : 0;
        ScheduledJobs.End(call, job, analysed, analysed == 0, null);
        return new AnalyseFeedbackAgainResponse { Analysed = analysed, Done = analysed == 0 };
    }

    /// <summary>Reads them anew and puts the snapshots right that counted what was read before; stops where enough snapshots change.</summary>
    private static int Analyse(PluginCall call, WordLists lists, IReadOnlyList<WrittenFeedback> waiting)
    {
        var ids = waiting.Select(written => written.Feedback.Id).ToList();
        var recount = Recount.Begin(call, ids);
        var themes = new FoundThemes(call.System, ids);
        var analysis = new FeedbackAnalysis(call, lists);
        var analysed = 0;
        foreach (var written in waiting.TakeWhile(_ => !recount.IsFull))
        {
            recount.Add(written.Feedback.Id, analysis.Write(written, themes), themes.Before(written.Feedback.Id), themes.Gone);
            analysed++;
        }

        recount.Write();
        return analysed;
    }

    /// <summary>A time ahead would never be reached, and the job never done.</summary>
    private static DateTime Earlier(DateTime before, DateTime now) => before < now ? before : now;
}
