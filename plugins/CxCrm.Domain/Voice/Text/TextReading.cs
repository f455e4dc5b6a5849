using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Text;

/// <summary>One text, sentence by sentence: each in its own language where it tells it, so that a text may mix them.</summary>
internal sealed class TextReading
{
    /// <summary>Evidence that a sentence needs to be read in another language than the rest.</summary>
    private const int WordsToDiffer = 3;

    /// <summary>Pieces of a sentence; one without full stops is read in parts, so that no text is slow.</summary>
    private const int LongestSentence = 80;

    private readonly List<Token> tokens;
    private readonly LanguageDetector detector;
    private readonly LanguageEvidence evidence;

    public TextReading(List<Token> tokens, LanguageDetector detector)
    {
        this.tokens = tokens;
        this.detector = detector;
        evidence = detector.Weigh(tokens, 0, tokens.Count);
    }

    /// <summary>The language of most of it.</summary>
    public TextLanguage Language => evidence.Verdict();

    /// <summary>Reads it by the vocabulary of each sentence's language.</summary>
    public TextAnalysis Read(Func<TextLanguage, Vocabulary> vocabularyOf, IReadOnlyList<ThemeWords> themes)
    {
        var feelings = new List<FoundFeeling>();
        var tally = new ThemeTally(themes);
        var weight = 0.0;
        var hasWords = false;
        for (var from = 0; from < tokens.Count;)
        {
            var to = EndOfSentence(from);
            if (to > from)
            {
                hasWords = true;
                weight += ReadSentence(from, to, vocabularyOf(LanguageOf(from, to)), feelings, tally);
            }
            from = to < tokens.Count && tokens[to].Kind == TokenKind.Stop ? to + 1 : to;
        }
        return new TextAnalysis { Language = Language, Sentiment = hasWords ? Squeeze(weight) : null, Feelings = feelings, Themes = tally.Found() };
    }

    /// <summary>From any weight to -1..1.</summary>
    private static double Squeeze(double weight) => Math.Round(weight / Math.Sqrt((weight * weight) + 4), 3);

    private double ReadSentence(int from, int to, Vocabulary vocabulary, List<FoundFeeling> feelings, ThemeTally tally)
    {
        var reader = new SentenceReader(tokens, from, to, vocabulary);
        reader.Read();
        var weight = reader.Weigh();
        foreach (var hit in reader.Hits)
        {
            if (hit.Word.IsFeeling)
                feelings.Add(new FoundFeeling(hit.Word.Words, hit.Valence));
        }
        var namesError = FindThemes(from, to, vocabulary, reader, weight, tally);
        return weight == 0 && namesError ? -1 : weight;
    }

    private bool FindThemes(int from, int to, Vocabulary vocabulary, SentenceReader reader, double weight, ThemeTally tally)
    {
        var found = new List<Pattern<int>>();
        var namesError = false;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].EndsClause)
                continue;
            found.Clear();
            vocabulary.Themes.Find(tokens, i, to, found);
            foreach (var pattern in found)
            {
                var clause = reader.Weigh(StartOfClause(i, from), EndOfClause(i, to));
                namesError |= tally.Add(pattern.Value, Squeeze(clause == 0 ? weight : clause));
            }
        }
        return namesError;
    }

    private TextLanguage LanguageOf(int from, int to)
    {
        if (to - from < WordsToDiffer || (from == 0 && to >= tokens.Count - 1))
            return Language;
        var own = detector.Weigh(tokens, from, to).Verdict();
        return own == TextLanguage.Undetermined ? Language : own;
    }

    private int EndOfSentence(int from)
    {
        var end = Math.Min(tokens.Count, from + LongestSentence);
        while (from < end && tokens[from].Kind != TokenKind.Stop)
            from++;
        return from;
    }

    private int StartOfClause(int at, int from)
    {
        while (at > from && !tokens[at - 1].EndsClause)
            at--;
        return at;
    }

    private int EndOfClause(int at, int to)
    {
        while (at < to && !tokens[at].EndsClause)
            at++;
        return at;
    }
}
