using System.Globalization;
using System.Text;

namespace CxCrm.Domain.Voice;

/// <summary>Own words as text and nothing else, wherever they are shown.</summary>
public static class InertText
{
    /// <summary>The text without control characters and without the marks that turn the direction of writing around, which could hide what it says.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character == '\n' || !(char.IsControl(character) || TurnsAround(character)))
                plain.Append(character);
        }

        return plain.ToString();
    }

    /// <summary>JSON that stays text when it is put into a page: its angle brackets and ampersands are escaped.</summary>
    public static string Json(string json) => json.Replace("<", "\\u003c").Replace(">", "\\u003e").Replace("&", "\\u0026");

    private static bool TurnsAround(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format && character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
