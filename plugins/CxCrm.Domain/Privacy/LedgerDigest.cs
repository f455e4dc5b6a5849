using System.Globalization;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// One number for all heads as they stood at a moment, to be kept outside the system: removing the end of a chain, or a whole chain with its head, changes it. The heads are
/// folded in the order of their subjects, each into the digest so far, so that the work can be done in slices.
/// </summary>
public sealed class LedgerDigest
{
    private LedgerDigest(string value, int heads, long events)
    {
        Value = value;
        Heads = heads;
        Events = events;
    }

    /// <summary>The digest of no heads.</summary>
    public static LedgerDigest Empty { get; } = new(LedgerText.Genesis, 0, 0);

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public string Value { get; }

    public int Heads { get; }

    public long Events { get; }

    /// <summary>A digest that was carried from one slice to the next.</summary>
    public static LedgerDigest Resume(string value, int heads, long events) => new(value, heads, events);

    /// <summary>The heads come in the ordinal order of their subjects, each once.</summary>
    public LedgerDigest With(LedgerHead head)
    {
        var line = Value + "\n" + head.SubjectId + "\n" + head.Sequence.ToString(CultureInfo.InvariantCulture) + "\n" + head.Hash;
        return new(LedgerHash.DigestOf("cxanchor/1\n", line), Heads + 1, Events + head.Sequence);
    }
}
