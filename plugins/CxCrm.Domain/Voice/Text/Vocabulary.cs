using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Text;

/// <summary>One language: its lists made ready for finding, and its grammar.</summary>
internal sealed class Vocabulary
{
    private Vocabulary(TextLanguage language)
    {
        var endings = Endings.Of(language);
        Language = language;
        Grammar = Grammar.Of(language);
        Words = new PatternIndex<EmotionWord>(endings);
        Themes = new PatternIndex<int>(endings);
    }

    public TextLanguage Language { get; }

    public Grammar Grammar { get; }

    /// <summary>Words that tell how the customer feels or judges.</summary>
    public PatternIndex<EmotionWord> Words { get; }

    /// <summary>Words that reveal a theme, with the theme's place in the list of themes.</summary>
    public PatternIndex<int> Themes { get; }

    public static Vocabulary Of(TextLanguage language, IEnumerable<EmotionWord> words, IReadOnlyList<ThemeWords> themes)
    {
        var vocabulary = new Vocabulary(language);
        foreach (var word in words)
            vocabulary.Add(word);
        for (var i = 0; i < themes.Count; i++)
            vocabulary.Add(themes[i], i);
        return vocabulary;
    }

    private void Add(EmotionWord word)
    {
        if (word.Language != Language)
            return;
        Words.Add(Pattern<EmotionWord>.Parse(word.Words, word));
        if (word.Stem is { Length: > 1 } stem)
            Words.Add(Pattern<EmotionWord>.OfStem(stem, word));
    }

    private void Add(ThemeWords theme, int place)
    {
        foreach (var line in theme.Of(Language))
            Themes.Add(Pattern<int>.Parse(line, place));
    }
}
