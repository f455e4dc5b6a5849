using System;
using System.Globalization;
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

    public static string Of(ConsentEvent item)
    {
        var text = new StringBuilder();
        Write(text, item);
        return text.ToString();
    }

    /// <summary>Adds the event's text.</summary>
    public static void Write(StringBuilder text, ConsentEvent item)
    {
        if (item.OccurredOn.Kind != DateTimeKind.Utc) throw new ArgumentException("The time of a consent event is UTC.", nameof(item));

        text.Append(Version).Append('\n');
        Field(text, "subject", item.SubjectId);
        Field(text, "seq", item.Sequence.ToString(CultureInfo.InvariantCulture));
        Field(text, "previous", item.PreviousHash);
        Field(text, "event", Code(item.Kind));
        Field(text, "purpose", item.Purpose);
        Field(text, "channel", item.Channel);
        Field(text, "text", item.TextVersion);
        Field(text, "source", item.Source);
        Field(text, "when", item.OccurredOn.ToString("s", CultureInfo.InvariantCulture) + "Z");
        Field(text, "actor", item.Actor);
        Field(text, "personal", item.PersonalDigest);
    }

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
}
