using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Text;

/// <summary>
/// Reads customers' own words without any service: language, sentiment, words for feelings, themes. Made once from the word lists, then asked for each text.
/// The time grows with the length of the text and no faster; characters after the first 100,000 are left out. For one thread at a time.
/// </summary>
public sealed class TextAnalyser
{
    private static readonly TextLanguage[] Languages = [TextLanguage.English, TextLanguage.Danish, TextLanguage.Swedish];

    private readonly LanguageDetector detector = new();
    private readonly IReadOnlyList<EmotionWord> words;
    private readonly IReadOnlyList<ThemeWords> themes;
    private readonly Vocabulary?[] vocabularies = new Vocabulary?[Languages.Length];

    /// <summary>An analyser that goes by these lists.</summary>
    public TextAnalyser(IReadOnlyList<EmotionWord> words, IReadOnlyList<ThemeWords> themes)
    {
        this.words = words;
        this.themes = themes;
        foreach (var word in words)
            Learn(word);
    }

    /// <summary>What the text says.</summary>
    /// <param name="text">The customer's words.</param>
    /// <param name="asked">The language the customer was asked in: what a text is read in that doesn't tell its language.</param>
    public TextAnalysis Analyse(string text, TextLanguage asked = TextLanguage.Undetermined)
    {
        var reading = new TextReading(Tokenizer.Tokens(text), detector);
        var read = reading.Language == TextLanguage.Undetermined ? asked : reading.Language;
        return read == TextLanguage.Undetermined ? MostTelling(reading) : reading.Read(language => Of(language == TextLanguage.Undetermined ? read : language), themes);
    }

    // "Perfekt" is the same in Danish and Swedish: whichever list says most is asked.
    private TextAnalysis MostTelling(TextReading reading)
    {
        TextAnalysis? best = null;
        foreach (var language in Languages)
        {
            var vocabulary = Of(language);
            var analysis = reading.Read(_ => vocabulary, themes);
            if (best is null || Tells(analysis) > Tells(best))
                best = analysis;
        }
        return best!;
    }

    private static double Tells(TextAnalysis analysis) => Math.Abs(analysis.Sentiment ?? 0) + analysis.Themes.Count + analysis.Feelings.Count;

    // Most texts need one language only.
    private Vocabulary Of(TextLanguage language) => vocabularies[(int)language - 1] ??= Vocabulary.Of(language, words, themes);

    private void Learn(EmotionWord word)
    {
        if (word.Language != TextLanguage.Undetermined && word.Words.IndexOf(' ') < 0 && word.Words.IndexOf('*') < 0)
            detector.Learn(word.Words.TrimEnd('~').ToLowerInvariant(), word.Language);
    }
}
