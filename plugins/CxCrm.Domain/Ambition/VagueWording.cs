using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Ambition;

/// <summary>Phrases that sound like a goal and steer nothing. A target called by one of them is refused with a hint; a phrase beside a figure is no harm.</summary>
public static class VagueWording
{
    private static readonly IReadOnlyList<string> Phrases =
    [
        "closer to our customers", "closer to the customer", "closer to customers", "customer in the centre", "customer in the center", "customer centric",
        "customer-centric", "customer first", "world class", "world-class", "best in class", "happier customers", "satisfied customers", "better service",
        "better experiences", "delight our customers", "exceed expectations", "improve customer experience", "more focus on", "be the best",
        "tættere på kunderne", "tættere på vores kunder", "tættere på kunden", "kunden i centrum", "kunden i fokus", "kundefokus", "i verdensklasse",
        "gladere kunder", "tilfredse kunder", "bedre service", "bedre oplevelser", "bedre kundeoplevelser", "overgå forventningerne", "begejstre vores kunder",
        "styrke kunderelationen", "mere fokus på", "være de bedste",
        "närmare kunderna", "närmare våra kunder", "närmare kunden", "kunden i centrum", "kunden i fokus", "kundfokus", "i världsklass", "gladare kunder",
        "nöjda kunder", "nöjdare kunder", "bättre service", "bättre upplevelser", "bättre kundupplevelser", "överträffa förväntningarna", "glädja våra kunder",
        "stärka kundrelationen", "mer fokus på", "vara bäst",
    ];

    /// <summary>The vague phrase in a wording without any figure; null when there is none.</summary>
    public static string? In(string? wording)
    {
        if (wording is null || wording.Any(char.IsDigit))
            return null;
        return Phrases.FirstOrDefault(phrase => wording.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0);
    }
}
