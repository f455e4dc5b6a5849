using System;
using System.Collections.Generic;
using System.Text;

namespace CxCrm.Domain.Privacy;

/// <summary>Danish and Swedish telephone numbers as people write them: with or without country code, trunk zero, spaces, dots, dashes and brackets.</summary>
public static class PhoneNumber
{
    private const int ShortestNational = 7;
    private const int Longest = 15;
    private static readonly string[] CountryCodes = ["45", "46"];

    /// <summary>The national number, digits only, without country code and trunk zero; empty when the text is too short to be a number (E.164 allows 15 digits).</summary>
    public static string National(string text)
    {
        var digits = Digits(text);
        var international = text.TrimStart().StartsWith("+", StringComparison.Ordinal) || digits.StartsWith("00", StringComparison.Ordinal);
        digits = digits.TrimStart('0');
        if (international) digits = WithoutCountryCode(digits);
        return digits.Length is >= ShortestNational and <= Longest ? digits : "";
    }

    /// <summary>Every way the number may be written, digits only.</summary>
    public static IReadOnlyCollection<string> Spellings(string national)
    {
        var spellings = new HashSet<string>(StringComparer.Ordinal) { national, "0" + national };
        foreach (var code in CountryCodes)
        {
            spellings.Add(code + national);
            spellings.Add("00" + code + national);
            spellings.Add(code + "0" + national);
            spellings.Add("00" + code + "0" + national);
        }

        return spellings;
    }

    /// <summary>True when one of the spellings stands in the text as whole groups of digits.</summary>
    public static bool IsIn(string text, ICollection<string> spellings)
    {
        var groups = new List<string>();
        var group = new StringBuilder();
        foreach (var character in text)
        {
            if (character is >= '0' and <= '9')
            {
                group.Append(character);
                continue;
            }

            Close(groups, group);
            if (IsSeparator(character)) continue;
            if (AnyRun(groups, spellings)) return true;
            groups.Clear();
        }

        Close(groups, group);
        return AnyRun(groups, spellings);
    }

    private static bool AnyRun(List<string> groups, ICollection<string> spellings)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            var run = "";
            for (var next = first; next < groups.Count && run.Length <= Longest + 3; next++)
            {
                run += groups[next];
                if (spellings.Contains(run)) return true;
            }
        }

        return false;
    }

    private static void Close(List<string> groups, StringBuilder group)
    {
        if (group.Length == 0) return;
        groups.Add(group.ToString());
        group.Clear();
    }

    private static bool IsSeparator(char character) => character is ' ' or '\u00A0' or '\u202F' or '-' or '\u2010' or '\u2011' or '\u2013' or '.' or '(' or ')' or '/' or '+';

    private static string Digits(string text)
    {
        var digits = new StringBuilder();
        foreach (var character in text)
            if (character is >= '0' and <= '9') digits.Append(character);
        return digits.ToString();
    }

    private static string WithoutCountryCode(string digits)
    {
        foreach (var code in CountryCodes)
            if (digits.StartsWith(code, StringComparison.Ordinal)) return digits.Substring(code.Length).TrimStart('0');
        return digits;
    }
}
