using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// What to ask the database for before <see cref="ResidualScan"/> decides: LIKE patterns that find at least every spelling it would find. Databases differ in folding
/// letters beyond ASCII, so such a letter stands for anything.
/// </summary>
public static class ScanPattern
{
    public static IReadOnlyList<string> Of(PersonIdentifiers person) =>
    [
        .. person.Emails.Select(Around),
        .. person.NationalNumbers.Select(number => Around(string.Join("%", number.ToCharArray()))),
        .. person.RecordIds.Select(Around),
        .. person.Addresses.Concat(person.Names).Select(words => Around(words.Replace(' ', '%'))),
    ];

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
