using System;
using System.Text;

namespace CxCrm.Domain.Privacy;

/// <summary>Folding of text for comparison: compatibility forms, case and invisible characters make no difference.</summary>
public static class FoldedText
{
    /// <summary>Unicode normalisation form KC, lower case, without zero-width characters and soft hyphens.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
            if (!IsInvisible(character)) folded.Append(character);
        return folded.ToString();
    }

    /// <summary>Words only: what is neither letter nor digit becomes one space.</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var character in Of(text))
        {
            if (char.IsLetterOrDigit(character)) words.Append(character);
            else if (words.Length > 0 && words[words.Length - 1] != ' ') words.Append(' ');
        }

        return words.ToString().TrimEnd();
    }

    /// <summary>True when <paramref name="part"/> occurs and neither neighbour belongs to it, so that <c>anna@x.dk</c> is not found in <c>hanna@x.dk</c>.</summary>
    public static bool Holds(string text, string part, Func<char, bool> belongs)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            var end = at + part.Length;
            var freeBefore = at == 0 || !belongs(text[at - 1]);
            var freeAfter = end == text.Length || !belongs(text[end]);
            if (freeBefore && freeAfter) return true;
        }

        return false;
    }

    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
