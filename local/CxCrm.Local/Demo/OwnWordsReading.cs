using CxCrm.Domain.Voice.Text;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Text;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>Reads what customers of the demo company say by the product's own rules and word lists: sentiment, feelings and themes.</summary>
internal sealed class OwnWordsReading(DemoSeed seed, WordLists lists)
{
    // The word bank's sentences come again and again.
    private readonly Dictionary<(string Words, CxLanguage? Language), TextAnalysis> _read = [];
    private readonly DemoRandom _random = seed.Random(DemoPart.Themes);

    /// <summary>Writes on each feedback what its words say, and gives the themes they bring up.</summary>
    public IReadOnlyList<DemoTheme> Read(IEnumerable<DemoAnswer> answers) => [.. answers.SelectMany(Read)];

    private IEnumerable<DemoTheme> Read(DemoAnswer answer)
    {
        if (answer.Answers.FirstOrDefault(given => given.Text is not null)?.Text is not { } words)
            return [];
        var analysis = Analyse(words, answer.Row.Language);
        answer.Row.Sentiment = (decimal?)analysis.Sentiment;
        answer.Row.Valence = ValenceOf(analysis);
        answer.Row.AnalysedOn = seed.Now;
        answer.Row.FeltKnownOn = answer.Row.Valence is null ? null : answer.On;
        return [.. analysis.Themes.Select(theme => new DemoTheme(Theme(answer.Row, theme), answer))];
    }

    private TextAnalysis Analyse(string words, CxLanguage? language)
    {
        if (!_read.TryGetValue((words, language), out var analysis))
            _read[(words, language)] = analysis = lists.Analyser.Analyse(words, TextLanguages.Of(language));
        return analysis;
    }

    private CxFeedbackTheme Theme(CxFeedback feedback, FoundTheme found)
    {
        var theme = lists.Theme(found.Code).Id;
        return new CxFeedbackTheme(_random.Id())
        {
            FeedbackId = feedback.ToEntityReference(),
            ThemeId = new EntityReference(CxTheme.LogicalName, theme),
            Sentiment = (decimal)found.Sentiment,
            Source = CxFeedbackThemeSource.Text,
            Key = FeedbackThemeKey.Of(feedback.Id, theme),
            OwnerId = feedback.OwnerId,
            OverriddenCreatedOn = feedback.RespondedOn,
        };
    }

    private static CxValence? ValenceOf(TextAnalysis analysis) => analysis.Valence switch
    {
        null => null,
        > 0 => CxValence.Positive,
        < 0 => CxValence.Negative,
        _ => CxValence.Neutral,
    };
}
