using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Text;

/// <summary>Finds the patterns that a place of a text matches, without trying them all: by their first word, whole or by two of its letters.</summary>
internal sealed class PatternIndex<T>(Endings endings)
{
    private readonly Dictionary<string, List<Pattern<T>>> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<Pattern<T>>> beginning = [];
    private readonly Dictionary<int, List<Pattern<T>>> ending = [];
    private readonly List<Pattern<T>> anywhere = [];

    public void Add(Pattern<T>? pattern)
    {
        if (pattern is null)
            return;
        var text = pattern.First.Text;
        switch (pattern.First.Form)
        {
            case WordForm.Whole:
                Add(whole, text, pattern);
                break;
            case WordForm.Beginning or WordForm.Stem when text.Length >= 2:
                Add(beginning, Head(text), pattern);
                break;
            case WordForm.Ending when text.Length >= 2:
                Add(ending, Tail(text), pattern);
                break;
            default:
                anywhere.Add(pattern);
                break;
        }
    }

    /// <summary>Adds the patterns that match from this place on, before <paramref name="end"/>.</summary>
    public void Find(List<Token> tokens, int at, int end, List<Pattern<T>> found)
    {
        var word = tokens[at].Text;
        if (whole.TryGetValue(word, out var same))
            AddContinuing(same, tokens, at, end, found);
        if (word.Length >= 2 && beginning.TryGetValue(Head(word), out var begun))
            AddMatching(begun, tokens, at, end, found);
        if (word.Length >= 2 && ending.TryGetValue(Tail(word), out var ended))
            AddMatching(ended, tokens, at, end, found);
        if (anywhere.Count > 0)
            AddMatching(anywhere, tokens, at, end, found);
    }

    private void AddMatching(List<Pattern<T>> candidates, List<Token> tokens, int at, int end, List<Pattern<T>> found)
    {
        foreach (var pattern in candidates)
        {
            if (pattern.First.Fits(tokens[at].Text, endings) && pattern.Continues(tokens, at, end, endings))
                found.Add(pattern);
        }
    }

    private void AddContinuing(List<Pattern<T>> candidates, List<Token> tokens, int at, int end, List<Pattern<T>> found)
    {
        foreach (var pattern in candidates)
        {
            if (pattern.Continues(tokens, at, end, endings))
                found.Add(pattern);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<Pattern<T>>> lists, TKey key, Pattern<T> pattern)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(pattern);
    }

    private static int Head(string word) => (word[0] << 16) | word[1];

    private static int Tail(string word) => (word[word.Length - 2] << 16) | word[word.Length - 1];
}
