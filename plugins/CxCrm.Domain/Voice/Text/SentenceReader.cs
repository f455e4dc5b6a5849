using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Text;

/// <summary>
/// Reads one sentence: words of the lists, what denies, strengthens or weakens them, and the turn that a "but" gives. The rules and their weights are ours;
/// how often they err stands in docs/text-analysis.md.
/// </summary>
internal sealed class SentenceReader(List<Token> tokens, int from, int to, Vocabulary vocabulary)
{
    /// <summary>How many words before it a denial reaches.</summary>
    private const int DenialReach = 4;

    /// <summary>How many words after a verb its denial may stand.</summary>
    private const int BackwardReach = 2;

    /// <summary>A denial that turns no word of the list round is itself a complaint: "never came", "nobody answers".</summary>
    private const double BareDenial = -0.9;

    private const double BeforeBut = 0.5;
    private const double AfterBut = 1.5;

    private readonly List<WordHit> hits = [];
    private readonly bool[] used = new bool[to - from];

    /// <summary>The hits, in their order.</summary>
    public IReadOnlyList<WordHit> Hits => hits;

    /// <summary>What the sentence weighs from one place up to another, for or against.</summary>
    public double Weigh(int start, int end)
    {
        var sum = 0.0;
        foreach (var hit in hits)
        {
            if (hit.At >= start && hit.At < end)
                sum += hit.Weight;
        }
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Emoji)
                sum += 2 * Emoji.Valence(tokens[i].Text);
            else if (!used[i - from] && IsDenial(i))
                sum += BareDenial;
        }
        return sum;
    }

    /// <summary>What the whole sentence weighs.</summary>
    public double Weigh()
    {
        var but = Turn();
        return but < 0 ? Weigh(from, to) : BeforeBut * Weigh(from, but) + AfterBut * Weigh(but + 1, to);
    }

    /// <summary>Finds the words and what changes them.</summary>
    public void Read()
    {
        var found = new List<Pattern<EmotionWord>>();
        for (var i = from; i < to;)
            i = tokens[i].EndsClause ? i + 1 : Find(i, found);
        foreach (var hit in hits)
        {
            LookBack(hit);
            if (!hit.Denied && vocabulary.Grammar.DeniesBackwards)
                LookAhead(hit);
        }
    }

    // The longest pattern wins; its words are spoken for.
    private int Find(int at, List<Pattern<EmotionWord>> found)
    {
        found.Clear();
        vocabulary.Words.Find(tokens, at, to, found);
        Pattern<EmotionWord>? longest = null;
        foreach (var pattern in found)
        {
            if (longest is null || pattern.Length > longest.Length || (pattern.Length == longest.Length && pattern.First.Text.Length > longest.First.Text.Length))
                longest = pattern;
        }
        if (longest is null)
            return at + 1;
        hits.Add(new WordHit(longest.Value, at, longest.Length));
        for (var i = at; i < at + longest.Length; i++)
            used[i - from] = true;
        return at + longest.Length;
    }

    private void LookBack(WordHit hit)
    {
        for (var i = hit.At - 1; i >= from && i >= hit.At - DenialReach && !EndsReach(i); i--)
        {
            var word = tokens[i].Text;
            if (IsDenial(i) && !IsSpokenFor(i))
            {
                hit.Denied = !hit.Denied;
                used[i - from] = true;
            }
            else if (i >= hit.At - 2 && vocabulary.Grammar.Strengthens(word))
                hit.Factor *= 1.4;
            else if (i >= hit.At - 2 && vocabulary.Grammar.Weakens(word))
                hit.Factor *= 0.6;
        }
    }

    private void LookAhead(WordHit hit)
    {
        for (var i = hit.End; i < to && i < hit.End + BackwardReach && !EndsReach(i); i++)
        {
            if (!IsDenial(i) || IsSpokenFor(i) || IsBeforeHit(i))
                continue;
            hit.Denied = true;
            used[i - from] = true;
            return;
        }
    }

    // "god og ikke dyr": the denial belongs to what follows it.
    private bool IsBeforeHit(int denial)
    {
        foreach (var hit in hits)
        {
            if (hit.At > denial && hit.At <= denial + 2)
                return true;
        }
        return false;
    }

    private bool IsSpokenFor(int at)
    {
        foreach (var hit in hits)
        {
            if (hit.At <= at && at < hit.End)
                return true;
        }
        return false;
    }

    private bool EndsReach(int i) => tokens[i].EndsClause || vocabulary.Grammar.Contrasts(tokens[i].Text);

    private bool IsDenial(int i) =>
        tokens[i].Kind == TokenKind.Word
        && vocabulary.Grammar.Denies(tokens[i].Text)
        && !(i + 1 < to && vocabulary.Grammar.IsOnly(tokens[i + 1].Text));

    private int Turn()
    {
        for (var i = to - 1; i > from; i--)
        {
            if (tokens[i].Kind == TokenKind.Word && vocabulary.Grammar.Contrasts(tokens[i].Text))
                return i;
        }
        return -1;
    }
}
