using CxCrm.Domain.Voice.Text;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>Writes what own words say: on the feedback, its themes, and the customer when these are the last words. Running it again changes nothing.</summary>
internal sealed class FeedbackAnalysis(PluginCall call, WordLists lists)
{
    /// <summary>
    /// Writes the analysis of one feedback; a call, one per theme that went or changed, and one for the customer. A restricted person's words are left alone; once they are gone, what was
    /// read out of them goes all the same.
    /// </summary>
    /// <returns>The feeling in the words as it stands now.</returns>
    public CxValence? Write(WrittenFeedback written, FoundThemes themes)
    {
        if (written.IsRestricted && written.Words.Length > 0)
            return written.Feedback.Valence;
        var analysis = lists.Analyser.Analyse(written.Words, TextLanguages.Of(written.Feedback.Language));
        var update = Columns(written.Feedback, analysis);
        update.AnalysedOn = call.Now;
        themes.Write(update, written.Feedback.OwnerId, analysis.Themes, lists);
        call.System.Update(update);
        if (!written.IsRestricted && written.Contact is { } contact && IsLast(written.Feedback, contact))
            CustomerWords.Update(call, contact, update.Valence);
        return update.Valence;
    }

    private static CxFeedback Columns(CxFeedback feedback, TextAnalysis analysis) => new(feedback.Id)
    {
        Sentiment = (decimal?)analysis.Sentiment,
        Valence = ValenceOf(analysis),
        Language = TextLanguages.Column(analysis.Language) ?? feedback.Language,
    };

    private static CxValence? ValenceOf(TextAnalysis analysis) => analysis.Valence switch
    {
        null => null,
        > 0 => CxValence.Positive,
        < 0 => CxValence.Negative,
        _ => CxValence.Neutral,
    };

    private static bool IsLast(CxFeedback feedback, Contact contact) => contact.LastFeedbackOn is not { } last || feedback.RespondedOn >= last;
}
