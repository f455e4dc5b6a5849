using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CxCrm.Domain.Voice;

/// <summary>
/// Masks Danish CPR numbers and Swedish personal identity numbers that customers write in their own words, so that they
/// are never stored.
/// </summary>
/// <remarks>
/// CPR: ddmmyy-xxxx, the date must exist (the check digit was given up in October 2007: "Personnumre uden kontrolciffer",
/// CPR-kontoret). Swedish: yymmdd-xxxx or yyyymmdd-xxxx, also with + and as a coordination number (day + 60): Folkbokföringslag
/// (1991:481) s. 18 and Skatteverket SKV 704. Ten digits in a row count as Swedish only with a right check digit.
/// It errs on masking: a telephone number in one run that is a date too is masked.
/// </remarks>
public static class OwnWords
{
    /// <summary>What stands where a number stood.</summary>
    public const string Mask = "******-****";

    private static readonly Regex Candidate = new(
        "(?<![0-9])(?<date>[0-9]{8}|[0-9]{6})(?<mark>[-+\u2010-\u2013 ]?)(?<serial>[0-9]{4})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>The text with every personal identity number masked.</summary>
    public static string Redact(string text) =>
        Candidate.Replace(text, match => IsIdentityNumber(match) ? Mask : match.Value);

    private static bool IsIdentityNumber(Match match)
    {
        var date = match.Groups["date"].Value;
        var serial = match.Groups["serial"].Value;
        if (date.Length == 8)
            return IsSwedishDate(date);
        if (IsDanishDate(date))
            return true;
        var inOneRun = match.Groups["mark"].Length == 0;
        return IsSwedishDate("19" + date, "20" + date) && (!inOneRun || HasSwedishCheckDigit(date + serial));
    }

    // The century does not show in six digits; 29 February exists when it does in one of them.
    private static bool IsDanishDate(string ddmmyy)
    {
        var monthAndYear = ddmmyy.Substring(4, 2) + ddmmyy.Substring(2, 2);
        var day = ddmmyy.Substring(0, 2);
        return IsDate("18" + monthAndYear + day) || IsDate("19" + monthAndYear + day) || IsDate("20" + monthAndYear + day);
    }

    private static bool IsSwedishDate(params string[] candidates) =>
        Array.Exists(candidates, date => IsDate(date) || IsDate(WithoutCoordination(date)));

    private static string WithoutCoordination(string date)
    {
        var day = int.Parse(date.Substring(6, 2), CultureInfo.InvariantCulture);
        return day > 60 ? date.Substring(0, 6) + (day - 60).ToString("00", CultureInfo.InvariantCulture) : date;
    }

    private static bool IsDate(string yyyymmdd) =>
        DateTime.TryParseExact(yyyymmdd, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1800;

    // The Luhn sum over all ten digits is a multiple of ten.
    private static bool HasSwedishCheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }
}
