using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Privacy;

/// <summary>Looks for a person's identifiers in one text, whatever their case, Unicode form, separators or country code.</summary>
public static class ResidualScan
{
    /// <summary>The kinds found. Everything but <see cref="IdentifierKind.Name"/> points to this person alone and must be gone.</summary>
    public static IReadOnlyList<IdentifierKind> Search(PersonIdentifiers person, string text)
    {
        if (text.Length == 0) return [];
        var found = new List<IdentifierKind>();
        var folded = FoldedText.Of(text);
        if (person.Emails.Any(email => FoldedText.Holds(folded, email, BelongsToAddress))) found.Add(IdentifierKind.Email);
        if (PhoneNumber.IsIn(folded, person.Phones)) found.Add(IdentifierKind.Phone);
        if (person.RecordIds.Any(id => folded.IndexOf(id, StringComparison.Ordinal) >= 0)) found.Add(IdentifierKind.RecordId);

        var words = FoldedText.Words(text);
        if (person.Addresses.Any(line => FoldedText.Holds(words, line, char.IsLetterOrDigit))) found.Add(IdentifierKind.AddressLine);
        if (person.Names.Any(name => FoldedText.Holds(words, name, char.IsLetterOrDigit))) found.Add(IdentifierKind.Name);
        return found;
    }

    public static bool IsUnique(IdentifierKind kind) => kind != IdentifierKind.Name;

    private static bool BelongsToAddress(char character) => char.IsLetterOrDigit(character) || character is '_' or '%' or '+' or '-';
}
