using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Privacy;

/// <summary>What points to the person, as it stood before erasure. Values too short to point to one person are left out.</summary>
public sealed class PersonIdentifiers
{
    private const int ShortestAddress = 6;
    private const int ShortestName = 3;

    private readonly HashSet<string> emails = new(StringComparer.Ordinal);
    private readonly HashSet<string> phones = new(StringComparer.Ordinal);
    private readonly HashSet<string> nationalNumbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> recordIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> addresses = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Emails => emails;

    /// <summary>Every spelling of every number.</summary>
    public ICollection<string> Phones => phones;

    /// <summary>The numbers without country code and trunk zero.</summary>
    public IReadOnlyCollection<string> NationalNumbers => nationalNumbers;

    public IReadOnlyCollection<string> RecordIds => recordIds;

    public IReadOnlyCollection<string> Addresses => addresses;

    public IReadOnlyCollection<string> Names => names;

    public PersonIdentifiers Email(string? value)
    {
        var folded = FoldedText.Of(value ?? "").Trim();
        if (folded.IndexOf('@') > 0) emails.Add(folded);
        return this;
    }

    public PersonIdentifiers Phone(string? value)
    {
        var national = PhoneNumber.National(value ?? "");
        if (national.Length == 0) return this;
        nationalNumbers.Add(national);
        phones.UnionWith(PhoneNumber.Spellings(national));
        return this;
    }

    public PersonIdentifiers Record(Guid id)
    {
        recordIds.Add(id.ToString("D"));
        recordIds.Add(id.ToString("N"));
        return this;
    }

    /// <summary>A street line. Without a house number it is a whole street's, and left out.</summary>
    public PersonIdentifiers AddressLine(string? value)
    {
        var words = FoldedText.Words(value ?? "");
        if (words.Length >= ShortestAddress && HasDigit(words)) addresses.Add(words);
        return this;
    }

    /// <summary>First and last name in both orders; a part alone is too common to search for.</summary>
    public PersonIdentifiers Name(string? first, string? last)
    {
        var firstWords = FoldedText.Words(first ?? "");
        var lastWords = FoldedText.Words(last ?? "");
        if (firstWords.Length == 0 || lastWords.Length < ShortestName) return this;
        names.Add(firstWords + " " + lastWords);
        names.Add(lastWords + " " + firstWords);
        return this;
    }

    private static bool HasDigit(string text)
    {
        foreach (var character in text)
            if (char.IsDigit(character)) return true;
        return false;
    }
}
