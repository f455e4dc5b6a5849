using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// The text of an event that is hashed: named fields in fixed order, each with its length, so that no two events share a text. Invariant in every culture.
/// </summary>
public static class LedgerText
{
    /// <summary>What the first event of a chain names as its previous hash.</summary>
    public static readonly string Genesis = new('0', 64);

    private const string Version = "cxledger/1";
    private const string Digits = "0123456789abcdef";

    public static string Of(ConsentEvent item)
    {
        if (item.OccurredOn.Kind != DateTimeKind.Utc) throw new ArgumentException("The time of a consent event is UTC.", nameof(item));

        var text = new StringBuilder(Version).Append('\n');
        Field(text, "subject", item.SubjectId);
        Field(text, "seq", item.Sequence.ToString(CultureInfo.InvariantCulture));
        Field(text, "previous", item.PreviousHash);
        Field(text, "event", Code(item.Kind));
        Field(text, "purpose", item.Purpose);
        Field(text, "channel", item.Channel);
        Field(text, "text", item.TextVersion);
        Field(text, "source", item.Source);
        Field(text, "when", item.OccurredOn.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Field(text, "actor", item.Actor);
        Field(text, "personal", item.PersonalDigest);
        return text.ToString();
    }

    public static string HashOf(ConsentEvent item) => Sha256(Of(item));

    public static string DigestOf(string salt, string personalPart) => Sha256(salt + personalPart);

    private static void Field(StringBuilder text, string name, string value) =>
        text.Append(name).Append('=').Append(value.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(value).Append('\n');

    private static string Code(ConsentEventKind kind) => kind switch
    {
        ConsentEventKind.Given => "given",
        ConsentEventKind.Refused => "refused",
        ConsentEventKind.Withdrawn => "withdrawn",
        ConsentEventKind.Expired => "expired",
        ConsentEventKind.Merged => "merged",
        ConsentEventKind.Erased => "erased",
        ConsentEventKind.Imported => "imported",
        ConsentEventKind.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of consent event."),
    };

    private static string Sha256(string text)
    {
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
        var hex = new char[hash.Length * 2];
        for (var i = 0; i < hash.Length; i++)
        {
            hex[2 * i] = Digits[hash[i] >> 4];
            hex[2 * i + 1] = Digits[hash[i] & 15];
        }

        return new string(hex);
    }
}
