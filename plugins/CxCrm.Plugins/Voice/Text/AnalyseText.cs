using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice.Text;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>Says what a text would be read as, and stores nothing: for trying out a word list.</summary>
[CustomApi("cx_AnalyseText", Binding.Global, Kind.Action, Privilege = "prvReadcx_EmotionWord", CallBudget = 3, MaxBytes = 1_048_576,
    Description = "Language, sentiment, words for feelings and themes of a text, by the word lists as they are. Stores nothing.")]
public sealed class AnalyseText : Api<AnalyseTextRequest, AnalyseTextResponse>
{
    /// <summary>The longest text taken, in characters.</summary>
    private const int Longest = 100_000;

    protected override AnalyseTextResponse Run(ApiCall<AnalyseTextRequest> call)
    {
        var text = call.Request.Text;
        if (text.Length > Longest)
            throw new UserFault(ErrorCode.TextTooLong, text.Length, Longest);
        var lists = WordLists.Read(call.System);
        var analysis = lists.Analyser.Analyse(text, TextLanguages.Of(call.Request.AskedIn));
        return new AnalyseTextResponse
        {
            DetectedLanguage = TextLanguages.Id(analysis.Language),
            Sentiment = (decimal)(analysis.Sentiment ?? 0),
            Valence = analysis.Valence ?? 0,
            FeelingsJson = Json.Of(analysis.Feelings.Select(AnalysedFeeling.Of).ToList()),
            ThemesJson = Json.Of(analysis.Themes.Select(theme => AnalysedTheme.Of(theme, NameOf(lists.Theme(theme.Code), call.Language))).ToList()),
        };
    }

    private static string NameOf(CxTheme theme, int language) => Wording.In(language, theme.Name, theme.NameDa, theme.NameSv)!;
}
