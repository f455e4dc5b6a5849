using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CxCrm.Domain.Voice;

/// <summary>
/// Masks Danish CPR numbers and Swedish personal identity numbers that customers write in their own words, so that they
/// are never stored.
/// </summary>
/// <remarks>
/// <see cref="DanishIdentityNumber"/> and <see cref="SwedishIdentityNumber"/> say what a number is; here is how people write one: with or without a dash, plus or space, with dots in the
/// date, in digits of any script, with characters that show nothing in between. It errs on masking: an order number of ten digits in one run that begins with a date is masked.
/// </remarks>
public static class OwnWords
{
    /// <summary>What stands where a number stood.</summary>
    public const string Mask = "******-****";

    private const string Parted = "(?<day>[0-9]{2})[./-](?<month>[0-9]{2})[./-](?<year>[0-9]{2}(?:[0-9]{2})?)(?<mark> ?[-+] ?)";
    private const string Run = "(?<date>[0-9]{8}|[0-9]{6})(?<mark> ?[-+/]? ?)";

    private static readonly Regex Candidate = new(
        "(?<![0-9])(?:" + Parted + "|" + Run + ")(?<serial>[0-9]{4})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>The text as it is stored: in its <see cref="PlainForm"/>, with every personal identity number masked; the rest is untouched.</summary>
    public static string Redact(string text) => Masked(PlainForm.Of(text));

    private static string Masked(string text)
    {
        var places = new List<int>(text.Length);
        var plain = Plain(text, places);
        var redacted = new StringBuilder(text.Length);
        var done = 0;
        foreach (Match match in Candidate.Matches(plain))
        {
            if (!IsIdentityNumber(match)) continue;
            redacted.Append(text, done, places[match.Index] - done).Append(Mask);
            done = places[match.Index + match.Length - 1] + 1;
        }

        return done == 0 ? text : redacted.Append(text, done, text.Length - done).ToString();
    }

    private static bool IsIdentityNumber(Match match)
    {
        var date = match.Groups["date"].Success ? match.Groups["date"].Value : match.Groups["day"].Value + match.Groups["month"].Value + match.Groups["year"].Value;
        var serial = match.Groups["serial"].Value;
        if (date.Length == 6) return DanishIdentityNumber.Is(date, serial) || SwedishIdentityNumber.Is(date, serial);
        return SwedishIdentityNumber.Is(date, serial) || (match.Groups["mark"].Length > 0 && DanishIdentityNumber.HasDate(date));
    }

    // One character for one, so that the places stay known: digits of any script as 0-9, dashes and spaces as one of a kind, and nothing that does not show.
    private static string Plain(string text, List<int> places)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.Format) continue;
            plain.Append(Plain(text[at]));
            places.Add(at);
        }

        return plain.ToString();
    }

    private static char Plain(char character)
    {
        var digit = CharUnicodeInfo.GetDecimalDigitValue(character);
        if (digit >= 0) return (char)('0' + digit);
        return character switch
        {
            '\uFF0B' => '+',
            '\u2212' or '\uFF0D' or '\uFE63' or (>= '\u2010' and <= '\u2015') => '-',
            '\uFF0E' => '.',
            '\uFF0F' => '/',
            _ => char.IsWhiteSpace(character) ? ' ' : character,
        };
    }
}
