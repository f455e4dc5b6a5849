using System;
using System.Globalization;
using System.Text;

namespace CxCrm.Domain.Privacy;

/// <summary>Folding of text for comparison: compatibility forms, case and invisible characters make no difference.</summary>
public static class FoldedText
{
    /// <summary>Without characters that do not show, in Unicode normalisation form KC (full width, ligatures, combining marks), in lower case.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var character in text)
            if (!IsInvisible(character)) shown.Append(character);
        return shown.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
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

    /// <summary>Format characters (soft hyphen, zero-width space and joiners, directional marks, byte order mark), the grapheme joiner and variation selectors.</summary>
    internal static bool IsInvisible(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format || character is '\u034F' or (>= '\uFE00' and <= '\uFE0F');
}
