using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// What to ask the database for before <see cref="ResidualScan"/> decides: LIKE patterns that find at least every spelling it would find. Databases differ in folding
/// letters beyond ASCII, so such a letter stands for anything. Around the separators of an e-mail address anything may stand too. Dataverse ignores case and width of letters by its collation;
/// what no pattern finds is an invisible character inside a word: a pattern of such characters alone would match every row where the collation gives them no weight.
/// </summary>
public static class ScanPattern
{
    /// <summary>For everything that names the person, namesakes too.</summary>
    public static IReadOnlyList<string> Of(PersonIdentifiers person) => [.. OfUnique(person), .. person.Names.Select(Words)];

    /// <summary>For what only this person has: everything but the name.</summary>
    public static IReadOnlyList<string> OfUnique(PersonIdentifiers person) =>
    [
        .. person.Emails.Select(Email),
        .. person.NationalNumbers.Select(number => Around(string.Join("%", number.ToCharArray()))),
        .. person.RecordIds.Select(Around),
        .. person.Addresses.Select(Words),
    ];

    private static string Words(string words) => Around(words.Replace(' ', '%'));

    private static string Email(string address) => Around(address.Replace(".", "%.%").Replace("@", "%@%").Replace("_", "%"));

    private static string Around(string text)
    {
        var pattern = new StringBuilder("%");
        foreach (var character in text)
        {
            var wild = character == '%' || character > '\u007F';
            if (!wild) pattern.Append(character is '[' or ']' ? '_' : character);
            else if (pattern[pattern.Length - 1] != '%') pattern.Append('%');
        }

        if (pattern[pattern.Length - 1] != '%') pattern.Append('%');
        return pattern.ToString();
    }
}
