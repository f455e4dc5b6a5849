using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Privacy;

/// <summary>The grounds for keeping data that the data map names by code, and their sentences in the text catalog.</summary>
public static class KeepGround
{
    public const string Bookkeeping = "bookkeeping";
    public const string LegalClaims = "legalClaims";
    public const string Platform = "platform";

    private static readonly string[] Codes = [Bookkeeping, LegalClaims, Platform, "accountability", "legalObligation", "legitimateInterest"];

    /// <summary>Keys of all sentences.</summary>
    public static IReadOnlyList<string> TextKeys { get; } = [.. Codes.Select(KeyOf)];

    /// <summary>The key of a ground's sentence; null for a ground that an administrator put in own words.</summary>
    public static string? TextKey(string ground) => Codes.Contains(ground, StringComparer.Ordinal) ? KeyOf(ground) : null;

    private static string KeyOf(string code) => "ground." + code.ToLowerInvariant();
}
