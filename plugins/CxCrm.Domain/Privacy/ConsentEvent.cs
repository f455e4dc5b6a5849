using System;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// One link of a data subject's consent chain. What names or describes the person lies in <see cref="PersonalPart"/> only, so that erasing
/// blanks that and <see cref="Salt"/> while every hash stays true.
/// </summary>
public sealed record ConsentEvent
{
    /// <summary>The subject's random id as text. Never the record id of a contact: an erased person's chain must lead nowhere.</summary>
    public string SubjectId { get; init; } = "";

    /// <summary>1 for the first event, without gaps.</summary>
    public int Sequence { get; init; }

    public ConsentEventKind Kind { get; init; }

    public string Purpose { get; init; } = "";

    public string Channel { get; init; } = "";

    /// <summary>The version of the wording the person saw; empty where none was shown (expiry, merge).</summary>
    public string TextVersion { get; init; } = "";

    public string Source { get; init; } = "";

    /// <summary>UTC; whole seconds count, since Dataverse keeps no fractions.</summary>
    public DateTime OccurredOn { get; init; }

    /// <summary>Who acted: a user's id, or <c>subject</c> for the person.</summary>
    public string Actor { get; init; } = "";

    /// <summary>JSON: text snapshot, language, session, form. Blank once erased.</summary>
    public string PersonalPart { get; init; } = "";

    /// <summary>Random per event, so that the digest of a short personal part can't be guessed back. Blank once erased.</summary>
    public string Salt { get; init; } = "";

    /// <summary>SHA-256 of salt and personal part, in lower-case hexadecimal. Kept for ever.</summary>
    public string PersonalDigest { get; init; } = "";

    public string PreviousHash { get; init; } = "";

    /// <summary>SHA-256 of <see cref="LedgerText.Of"/>, in lower-case hexadecimal.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Both the personal part and its salt are gone, as erasure leaves them.</summary>
    public bool IsBlanked => PersonalPart.Length == 0 && Salt.Length == 0;
}
