using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Voice.Text;

/// <summary>A word or phrase as a list writes it, and what it stands for.</summary>
internal sealed class Pattern<T>
{
    private readonly PatternWord[] words;

    private Pattern(PatternWord[] words, T value)
    {
        this.words = words;
        Value = value;
    }

    public T Value { get; }

    public PatternWord First => words[0];

    /// <summary>How many words it has.</summary>
    public int Length => words.Length;

    /// <summary>The pattern of a line; nothing when no word is left of it.</summary>
    public static Pattern<T>? Parse(string line, T value)
    {
        var words = line.Split(new[] { ' ', '\t' }, StringSplitOptions.RemoveEmptyEntries).SelectMany(Words).ToArray();
        return words.Length > 0 ? new Pattern<T>(words, value) : null;
    }

    /// <summary>The pattern of a stem.</summary>
    public static Pattern<T>? OfStem(string stem, T value)
    {
        var tokens = Tokenizer.Tokens(stem);
        return tokens.Count == 1 ? new Pattern<T>([new PatternWord(tokens[0].Text, WordForm.Stem)], value) : null;
    }

    /// <summary>Whether the words after the first one follow in the text.</summary>
    public bool Continues(List<Token> tokens, int at, int end, Endings endings)
    {
        if (at + words.Length > end)
            return false;
        for (var i = 1; i < words.Length; i++)
        {
            if (tokens[at + i].EndsClause || !words[i].Fits(tokens[at + i].Text, endings))
                return false;
        }
        return true;
    }

    private static IEnumerable<PatternWord> Words(string part)
    {
        var opens = part.StartsWith("*", StringComparison.Ordinal);
        var closing = part[part.Length - 1];
        var tokens = Tokenizer.Tokens(part).Where(token => !token.EndsClause).ToList();
        for (var i = 0; i < tokens.Count; i++)
            yield return new PatternWord(tokens[i].Text, FormOf(opens && i == 0, i == tokens.Count - 1 ? closing : ' '));
    }

    private static WordForm FormOf(bool opens, char closing)
    {
        if (opens)
            return closing == '*' ? WordForm.Within : WordForm.Ending;
        return closing switch
        {
            '*' => WordForm.Beginning,
            '~' => WordForm.Stem,
            _ => WordForm.Whole,
        };
    }
}
