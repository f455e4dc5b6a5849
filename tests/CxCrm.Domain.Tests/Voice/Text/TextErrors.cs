using CxCrm.Domain.Voice.Text;

namespace CxCrm.Domain.Tests.Voice.Text;

/// <summary>How often the analysis is right on labelled sentences; shares in whole per cent, rounded.</summary>
internal sealed class TextErrors
{
    private static readonly string[] Sentiments = ["negative", "neutral", "positive"];

    private readonly int[,] confusion = new int[3, 3];
    private int sentences;
    private int languageRight;
    private int languageWrong;
    private int feelingRight;
    private int themesFound;
    private int themesMissed;
    private int themesTooMany;

    public TextErrors(IEnumerable<LabelledSentence> sample)
    {
        var analyser = WordListFiles.Analyser();
        foreach (var sentence in sample)
            Count(sentence, analyser.Analyse(sentence.Text));
    }

    public int Sentences => sentences;

    /// <summary>Of the texts whose language was told, how many rightly.</summary>
    public int Language => Share(languageRight, languageRight + languageWrong);

    /// <summary>Of all texts, how many told no language.</summary>
    public int Undetermined => Share(sentences - languageRight - languageWrong, sentences);

    public int Sentiment => Share(confusion[0, 0] + confusion[1, 1] + confusion[2, 2], sentences);

    public int ThemeRecall => Share(themesFound, themesFound + themesMissed);

    public int ThemePrecision => Share(themesFound, themesFound + themesTooMany);

    public int Feeling => Share(feelingRight, sentences);

    /// <summary>The row of the table in docs/text-analysis.md.</summary>
    public string Row(string sample, TextLanguage language) =>
        $"| {sample} | {language} | {sentences} | {Language} % | {Undetermined} % | {Sentiment} % | {ThemeRecall} % | {ThemePrecision} % | {Feeling} % |";

    /// <summary>The row of the table of confusion: labelled against found.</summary>
    public string ConfusionRow(string sample, TextLanguage language) =>
        $"| {sample} | {language} | {Cells(0)} | {Cells(1)} | {Cells(2)} |";

    private string Cells(int labelled) => $"{confusion[labelled, 0]} / {confusion[labelled, 1]} / {confusion[labelled, 2]}";

    private void Count(LabelledSentence sentence, TextAnalysis analysis)
    {
        sentences++;
        languageRight += analysis.Language == sentence.Language ? 1 : 0;
        languageWrong += analysis.Language != sentence.Language && analysis.Language != TextLanguage.Undetermined ? 1 : 0;
        confusion[Array.IndexOf(Sentiments, sentence.Sentiment), Class(analysis.Sentiment ?? 0)]++;
        feelingRight += Feels(analysis.Valence) == sentence.Feeling ? 1 : 0;
        var found = analysis.Themes.Select(theme => theme.Code).ToList();
        themesFound += sentence.Themes.Intersect(found, StringComparer.Ordinal).Count();
        themesMissed += sentence.Themes.Except(found, StringComparer.Ordinal).Count();
        themesTooMany += found.Except(sentence.Themes, StringComparer.Ordinal).Count();
    }

    private static int Class(double sentiment) => sentiment >= TextAnalysis.Tells ? 2 : sentiment <= -TextAnalysis.Tells ? 0 : 1;

    private static string Feels(int? valence) => valence switch
    {
        > 0 => "pleasant",
        < 0 => "unpleasant",
        _ => "none",
    };

    private static int Share(int part, int whole) => (int)Math.Round(100.0 * part / whole, MidpointRounding.AwayFromZero);
}
