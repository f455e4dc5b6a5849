using System;
using CxCrm.Domain.Calendar;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// Appending to a chain and blanking the personal part of an event. Tamper-evident, not tamper-proof: whoever can rewrite a whole chain and its head
/// is found only by comparing with a head anchored outside (ISO/IEC TS 27560 leaves the means open; the chain is ours).
/// </summary>
public static class ConsentLedger
{
    /// <summary>The event that follows <paramref name="head"/>. Sequence, previous hash, digest and hash of <paramref name="draft"/> are set here.</summary>
    /// <exception cref="ArgumentException">The salt is missing, or the time isn't UTC.</exception>
    public static ConsentEvent Append(LedgerHead head, ConsentEvent draft)
    {
        if (draft.Salt.Length < 16) throw new ArgumentException("An event needs a salt of at least 16 characters.", nameof(draft));

        using var hash = new LedgerHash();
        var linked = draft with
        {
            SubjectId = head.SubjectId,
            Sequence = head.Sequence + 1,
            PreviousHash = head.Hash,
            OccurredOn = WholeSecond.Of(draft.OccurredOn),
            PersonalDigest = hash.Of(draft.Salt, draft.PersonalPart),
        };
        return linked with { Hash = hash.Of(linked) };
    }

    public static LedgerHead HeadAfter(ConsentEvent last) => new(last.SubjectId, last.Sequence, last.Hash);

    /// <summary>The event without its personal part (GDPR Art. 17). The digest stays, so the chain verifies once an erased event follows.</summary>
    public static ConsentEvent Blank(ConsentEvent item) => item with { PersonalPart = "", Salt = "" };
}
