using System.Text;

namespace CxCrm.Domain.Voice;

/// <summary>
/// Text as people mean it, for storing: full-width letters, digits and signs (U+FF01 to U+FF5E) become the ordinary ones, and what does not show inside a word goes. So an address or a number that
/// somebody writes that way is masked, and found again by an erasure. Everything else stays: accents, fractions, and the joiners that make one picture of several.
/// </summary>
public static class PlainForm
{
    private const int WidthOffset = 0xFEE0;

    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsHidden(text, at)) continue;
            plain.Append(text[at] is >= '\uFF01' and <= '\uFF5E' ? (char)(text[at] - WidthOffset) : text[at]);
        }

        return plain.ToString();
    }

    // The zero-width joiner stands between the parts of an emoji, never between two letters or digits.
    private static bool IsHidden(string text, int at) => text[at] switch
    {
        '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' => true,
        '\u200C' or '\u200D' => IsWord(text, at - 1) && IsWord(text, at + 1),
        _ => false,
    };

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
